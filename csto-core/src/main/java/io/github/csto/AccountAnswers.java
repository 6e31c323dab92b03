package io.github.csto;

import io.github.csto.account.Accounts;
import io.github.csto.account.Dissent;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.Provenance;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.explain.Evidence;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Statement;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The answers of one account, each with the accounts that dissent from it and what was said about the memberships. */
final class AccountAnswers implements Evidence {
    private final Register register;
    private final Accounts accounts;
    private final String account;
    private final List<Assumption> assumptions;
    private final MembershipHistory history;

    AccountAnswers(Register register, Accounts accounts, String account, List<Assumption> assumptions) {
        this.register = register;
        this.accounts = accounts;
        this.account = account;
        this.assumptions = assumptions;
        this.history = accounts.history(account);
    }

    @Override
    public boolean isBeyondHorizon(String name, LocalDate day) {
        return provenance(name).on(day).beyondHorizon();
    }

    Provenance provenance(LocalDate lastDay) {
        return provenance(account).on(lastDay);
    }

    /** Of a question about no day, asked of one of the accounts. */
    Provenance provenance(String name) {
        return provenance(name, assumptions);
    }

    Provenance provenance(String name, List<Assumption> assumed) {
        return new Provenance(
                accounts.organisation(), name, register.horizon(accounts.organisation(), name), false, assumed);
    }

    String account() {
        return account;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    private static PartialDate made(Claim<Statement> claim) {
        return claim.value().date().orElseThrow();
    }

    /** Those on a membership that were certainly made by the day, the newest first. */
    private List<Claim<Statement>> statements(LocalDate day) {
        List<Claim<Statement>> made = new ArrayList<>();
        for (Claim<Statement> claim : register.facts(Fact.STATEMENTS, accounts.organisation(), account)) {
            Statement statement = claim.value();
            if (statement.isOnMembership()
                    && statement.country().isPresent()
                    && statement.date().isPresent()
                    && statement.date().get().isAfter(day) == Certainty.NO) {
                made.add(claim);
            }
        }
        made.sort(AccountAnswers::newestFirst);
        return made;
    }

    private static int newestFirst(Claim<Statement> one, Claim<Statement> other) {
        int earliest = made(other).earliest().compareTo(made(one).earliest());
        return earliest == 0 ? made(other).latest().compareTo(made(one).latest()) : earliest;
    }

    private static Country about(Claim<Statement> claim) {
        return claim.value().country().orElseThrow();
    }

    /** By the claim of the most trusted account among those that the act rests on. */
    @Override
    public boolean isWeak(MembershipEvent act) {
        return register.sources()
                .isWeak(accounts.derivation(account)
                        .flatMap(derivation -> derivation.mostTrusted(act))
                        .map(Claim::citations)
                        .orElse(act.citations()));
    }

    @Override
    public List<SourceDocument> sources(Collection<Citation> citations) {
        return register.sources().named(citations);
    }

    RosterAnswer roster(LocalDate day, Criterion criterion) {
        List<Dissent<Set<MembershipStatus>>> onStatus = new ArrayList<>();
        for (Country country : accounts.countries()) {
            for (Dissent<Set<MembershipStatus>> dissent : dissents(country, day, criterion)) {
                if (dissent.on() == Dissent.Matter.STATUS) {
                    onStatus.add(dissent);
                }
            }
        }
        Map<Country, List<Claim<Statement>>> statements = new EnumMap<>(Country.class);
        for (Claim<Statement> claim : statements(day)) {
            List<Claim<Statement>> own = statements.getOrDefault(about(claim), new ArrayList<>());
            own.add(claim);
            statements.put(about(claim), own);
        }
        return new RosterAnswer(
                history.roster(day, criterion),
                provenance(day),
                dissents(DateInterval.nearest(day), country -> asked -> asked.meets(country, criterion, day)),
                byAccount(onStatus),
                statements);
    }

    PeriodAnswer during(DateInterval period, Criterion criterion) {
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
                provenance(period.end()),
                dissents(period, country -> asked -> asked.meetsThroughout(country, criterion, period)),
                dissents(period, country -> asked -> asked.meetsAtAnyTimeIn(country, criterion, period)));
    }

    StandingAnswer standing(Country country, LocalDate day) {
        return new StandingAnswer(
                day,
                history.standing(country, day),
                provenance(day),
                dissents(country, day, Criterion.MEMBER),
                statements(day).stream()
                        .filter(claim -> about(claim) == country)
                        .toList());
    }

    /** The accounts that have no possible status of the state in common with the answer. */
    private List<Dissent<Set<MembershipStatus>>> dissents(Country country, LocalDate day, Criterion criterion) {
        Certainty counts = history.meets(country, criterion, day);
        List<Dissent<Set<MembershipStatus>>> dissents = new ArrayList<>();
        for (Dissent<Standing> dissent : accounts.dissents(
                account,
                country,
                DateInterval.nearest(day),
                asked -> asked.standing(country, day),
                Standing::contradicts)) {
            Certainty says = accounts.history(dissent.account()).meets(country, criterion, day);
            dissents.add(new Dissent<>(
                    dissent.account(),
                    country,
                    says.contradicts(counts) ? Dissent.Matter.MEMBERSHIP : Dissent.Matter.STATUS,
                    dissent.says().possibleStatuses(),
                    dissent.citations(),
                    isBeyondHorizon(dissent.account(), day)));
        }
        return List.copyOf(dissents);
    }

    private List<Dissent<Certainty>> dissents(
            DateInterval days, Function<Country, Function<MembershipHistory, Certainty>> question) {
        List<Dissent<Certainty>> dissents = new ArrayList<>();
        for (Country country : accounts.countries()) {
            for (Dissent<Certainty> dissent :
                    accounts.dissents(account, country, days, question.apply(country), Certainty::contradicts)) {
                dissents.add(dissent.withBeyondHorizon(isBeyondHorizon(dissent.account(), days.end())));
            }
        }
        return byAccount(dissents);
    }

    /** By account, then by state, as they are ordered already; also those on states that only another account speaks of. */
    private <A> List<Dissent<A>> byAccount(List<Dissent<A>> byState) {
        Map<String, List<Dissent<A>>> byAccount = new HashMap<>();
        for (Dissent<A> dissent : byState) {
            List<Dissent<A>> own = byAccount.getOrDefault(dissent.account(), new ArrayList<>());
            own.add(dissent);
            byAccount.put(dissent.account(), own);
        }
        List<Dissent<A>> ordered = new ArrayList<>();
        for (String name : accounts.names()) {
            ordered.addAll(byAccount.getOrDefault(name, List.of()));
        }
        return ordered;
    }
}
