package io.github.csto.register;

import io.github.csto.organisation.Activity;
import io.github.csto.organisation.Aim;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.Feature;
import io.github.csto.organisation.Founder;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Organ;
import io.github.csto.organisation.Organisation;
import io.github.csto.organisation.Statement;
import io.github.csto.organisation.Treaty;
import io.github.csto.organisation.TreatyPart;
import java.util.List;
import java.util.Optional;

/**
 * What is told of one organisation, beside its memberships and its Council. Every list is in the order of the claims' identifiers. Immutable
 * and thread-safe.
 */
public final class Dossier {
    private final Contents contents;
    private final String id;

    Dossier(Contents contents, String id) {
        this.contents = contents;
        this.id = id;
    }

    private <T> List<T> of(Table<Told<T>, ?> table) {
        return contents.get(table).stream()
                .filter(told -> told.organisation().equals(id))
                .map(Told::value)
                .toList();
    }

    /**
     * Which organisation.
     *
     * @return how the register calls it
     */
    public String id() {
        return id;
    }

    /**
     * The body itself.
     *
     * @return its name and lifetime, or empty if they are not recorded
     */
    public Optional<Organisation> organisation() {
        return of(FactTables.ORGANISATIONS).stream().findFirst();
    }

    /**
     * Who observes it, until it ceased at the latest.
     *
     * @return the observers, of all accounts
     */
    public List<Observer> observers() {
        Optional<Organisation> body = organisation();
        return of(FactTables.OBSERVERS).stream()
                .map(observer -> body.map(observer::within).orElse(observer))
                .toList();
    }

    /**
     * Its treaties.
     *
     * @return the treaties
     */
    public List<Treaty> treaties() {
        return of(FactTables.TREATIES);
    }

    /**
     * Who is told to be a party to its treaties, or to have opposed them.
     *
     * @return the parts
     */
    public List<TreatyPart> treatyParts() {
        return of(FactTables.TREATY_PARTIES);
    }

    /**
     * Who held which office.
     *
     * @return the terms, of all accounts
     */
    public List<OfficeTerm> offices() {
        return of(FactTables.OFFICES);
    }

    /**
     * Its organs.
     *
     * @return the organs
     */
    public List<Organ> organs() {
        return of(FactTables.ORGANS);
    }

    /**
     * Its seat, languages and the like.
     *
     * @return the features
     */
    public List<Feature> features() {
        return of(FactTables.PROFILE);
    }

    /**
     * What it is for, what its Council may do, what its members owe.
     *
     * @return the aims, powers and obligations
     */
    public List<Aim> aims() {
        return of(FactTables.AIMS);
    }

    /**
     * What it did.
     *
     * @return the exercises, operations and meetings
     */
    public List<Activity> activities() {
        return of(FactTables.ACTIVITIES);
    }

    /**
     * What was said about it, and is no act.
     *
     * @return the statements
     */
    public List<Statement> statements() {
        return of(FactTables.STATEMENTS);
    }

    /**
     * Who is called a founding member.
     *
     * @return the states, of all accounts
     */
    public List<Founder> founders() {
        return of(FactTables.FOUNDERS);
    }

    /**
     * How it helped its members.
     *
     * @return the steps of all cases
     */
    public List<AssistanceStep> assistance() {
        return of(FactTables.ASSISTANCE);
    }
}
