package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.nio.file.Path;
import java.time.LocalDate;

/** Another body's history, from a folder of tables: here that of an invented league. */
public final class OwnRegister {
    private OwnRegister() {}

    /**
     * Prints the answers.
     *
     * @param args the folder with the register
     */
    public static void main(String[] args) {
        Csto league = Csto.from(Register.read(Path.of(args[0])));
        System.out.println(league.organisation()); // LAKE-LEAGUE
        System.out.println(league.membersOn(LocalDate.of(2005, 1, 1)).members()); // [CH, FI]
        System.out.println(
                league.membersOn(LocalDate.of(2011, 1, 1), Criterion.PARTY).members()); // [CH, FI]

        PeriodAnswer year = league.membersDuring(DateInterval.parse("2002"));
        System.out.println(year.throughout(Certainty.YES)); // [CH]
        System.out.println(year.atAnyTime(Certainty.YES)); // [CH, FI]
        System.out.println(league.isMember(Country.FI, LocalDate.of(2002, 8, 1))); // UNDETERMINED
    }
}
