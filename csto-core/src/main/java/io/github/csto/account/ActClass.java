package io.github.csto.account;

import io.github.csto.membership.MembershipAct;

/** The classes of acts: two accounts can describe one event only by acts of the same class. */
enum ActClass {
    SIGNING,
    BECOMING_A_PARTY,
    LEAVING,
    COMING_BACK;

    static ActClass of(MembershipAct act) {
        return switch (act) {
            case SIGN -> SIGNING;
            case RATIFY, ACCEDE -> BECOMING_A_PARTY;
            case SELF_SUSPEND, WITHDRAW -> LEAVING;
            case REJOIN -> COMING_BACK;
        };
    }
}
