package io.github.csto;

import io.github.csto.account.Accounts;
import io.github.csto.account.Dissent;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.Provenance;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The answers of one account, each with the accounts that dissent from it. */
final class AccountAnswers {
    private final Accounts accounts;
    private final String account;
    private final MembershipHistory history;

    AccountAnswers(Accounts accounts, String account) {
        this.accounts = accounts;
        this.account = account;
        this.history = accounts.history(account);
    }

    RosterAnswer roster(LocalDate day, Criterion criterion, Provenance provenance) {
        return new RosterAnswer(
                history.roster(day, criterion),
                provenance,
                dissents(DateInterval.of(day, day), country -> asked -> asked.meets(country, criterion, day)),
                byAccount(country -> dissents(country, day, criterion).stream()
                        .filter(dissent -> dissent.on() == Dissent.Matter.STATUS)));
    }

    PeriodAnswer during(DateInterval period, Criterion criterion, Provenance provenance) {
        Map<Country, Certainty> throughout = new EnumMap<>(Country.class);
        Map<Country, Certainty> atAnyTime = new EnumMap<>(Country.class);
        for (Country country : history.countries()) {
            throughout.put(country, history.meetsThroughout(country, criterion, period));
            atAnyTime.put(country, history.meetsAtAnyTimeIn(country, criterion, period));
        }
        return new PeriodAnswer(
                period,
                criterion,
                history.stages().possibleStages(period),
                throughout,
                atAnyTime,
                provenance,
                dissents(period, country -> asked -> asked.meetsThroughout(country, criterion, period)),
                dissents(period, country -> asked -> asked.meetsAtAnyTimeIn(country, criterion, period)));
    }

    StandingAnswer standing(Country country, LocalDate day, Provenance provenance) {
        return new StandingAnswer(
                day, history.standing(country, day), provenance, dissents(country, day, Criterion.MEMBER));
    }

    /** The accounts that have no possible status of the state in common with the answer. */
    private List<Dissent<Set<MembershipStatus>>> dissents(Country country, LocalDate day, Criterion criterion) {
        Certainty counts = history.meets(country, criterion, day);
        return accounts
                .dissents(
                        account,
                        country,
                        DateInterval.of(day, day),
                        asked -> asked.standing(country, day),
                        Standing::contradicts)
                .stream()
                .map(dissent -> {
                    Certainty says = accounts.history(dissent.account()).meets(country, criterion, day);
                    return new Dissent<>(
                            dissent.account(),
                            country,
                            says.contradicts(counts) ? Dissent.Matter.MEMBERSHIP : Dissent.Matter.STATUS,
                            dissent.says().possibleStatuses(),
                            dissent.citations());
                })
                .toList();
    }

    private List<Dissent<Certainty>> dissents(
            DateInterval days, Function<Country, Function<MembershipHistory, Certainty>> question) {
        return byAccount(country ->
                accounts.dissents(account, country, days, question.apply(country), Certainty::contradicts).stream());
    }

    /** By account, then by state; also for states that only another account speaks of. */
    private <A> List<Dissent<A>> byAccount(Function<Country, Stream<Dissent<A>>> ofState) {
        List<String> names = accounts.names();
        return accounts.countries().stream()
                .flatMap(ofState)
                .sorted(Comparator.comparingInt(dissent -> names.indexOf(dissent.account())))
                .toList();
    }
}
