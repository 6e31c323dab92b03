package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import java.time.LocalDate;

/** Who was a member on a day, how sure that is, and who says otherwise: the snippet of the README. */
public final class WhoWasMember {
    private WhoWasMember() {}

    /**
     * Prints the answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Csto csto = Csto.fromSeeds();
        System.out.println(csto.isMember(Country.UZ, LocalDate.of(2008, 1, 1))); // YES
        StandingAnswer later = csto.statusOf(Country.UZ, LocalDate.of(2013, 1, 1));
        later.because().forEach(ground -> System.out.println(ground.event())); // UZ SELF_SUSPEND 2012-12-19
        later.dissents().forEach(dissent -> System.out.println(dissent.account() + " " + dissent.says()));
        // akipress [REJOINED]
        // list [WITHDRAWN]
        // prose [REJOINED]
        // unian [REJOINED]
        // uzbekistan [WITHDRAWN]

        RosterAnswer spring = csto.membersOn(LocalDate.of(1999, 6, 1));
        System.out.println(spring.members()); // [AM, BY, KG, KZ, RU, TJ]
        System.out.println(spring.withdrawn()); // [AZ, GE, UZ]
        System.out.println(spring.roster().possibleStages()); // [TREATY_IN_FORCE]
        System.out.println(Country.parse("Ouzbékistan")); // UZ

        Csto documents = Csto.of(csto.register(), "CSTO", "documents");
        System.out.println(documents.membersOn(LocalDate.of(1999, 6, 1)).undetermined()); // [AZ, GE, UZ]
    }
}
