package io.github.csto.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.csto.Csto;
import io.github.csto.account.Dissent;
import io.github.csto.account.Provenance;
import io.github.csto.account.StandingAnswer;
import io.github.csto.audit.Finding;
import io.github.csto.country.Country;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.HistoryFault;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.register.Register;
import io.github.csto.register.Registers;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Councils;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.source.SourceDocument;
import io.github.csto.stage.StageHistory;
import io.github.csto.testing.jqwik.Histories;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A derivation is what its answer rests on, no more and no less, and can be told in every language. */
class DerivationProperties {
    /** Some accounts of one organisation, asked by the first. */
    @Provide
    Arbitrary<Csto> told() {
        Arbitrary<List<MembershipEvent>> events = Histories.events();
        return Combinators.combine(events, events, events, Histories.stages())
                .as((a, b, c, stages) -> Csto.of(
                        Registers.of(new TreeMap<>(Map.of("a", a, "b", b, "c", c)), stages),
                        Registers.ORGANISATION,
                        "a"));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    private static void isWhatItsAnswerRestsOn(Csto csto, Country country, LocalDate day) {
        StandingAnswer answer = csto.statusOf(country, day);
        Derivation.OfStanding derivation = csto.explain(country, day);

        assertThat(derivation.answer()).isEqualTo(answer);
        assertThat(derivation.steps())
                .map(step -> ((Step.Act) step).ground())
                .isEqualTo(answer.standing().because());
        String status = "OUTSIDE";
        List<MembershipStatus> reached = new ArrayList<>();
        for (MembershipEvent event : csto.history().events(country)) {
            status = Registers.MACHINE.get(status + " " + event.act());
            if (answer.standing().because().stream()
                    .anyMatch(ground -> ground.event().equals(event))) {
                reached.add(MembershipStatus.valueOf(status));
            }
        }
        assertThat(derivation.steps()).map(step -> ((Step.Act) step).status()).isEqualTo(reached);
        assertThat(derivation.first().isPresent())
                .isEqualTo(answer.standing().because().isEmpty()
                        && !csto.history().events(country).isEmpty());

        List<String> others =
                new ArrayList<>(csto.register().accounts(csto.organisation()).primary());
        others.remove(csto.account());
        assertThat(derivation.positions()).extracting(Position::account).isEqualTo(others);
        assertThat(derivation.positions().stream()
                        .filter(position -> position.stance() == Position.Stance.AGAINST)
                        .map(position -> new Dissent<>(
                                position.account(), country, position.says().orElseThrow(), position.citations())))
                .isEqualTo(answer.dissents().stream()
                        .map(dissent -> new Dissent<>(
                                dissent.account(), dissent.country(), dissent.says(), dissent.citations()))
                        .toList());
        Set<String> cited = new TreeSet<>();
        derivation.steps().forEach(step -> step.citations().forEach(citation -> cited.add(citation.document())));
        derivation
                .positions()
                .forEach(position -> position.citations().forEach(citation -> cited.add(citation.document())));
        answer.statements().forEach(claim -> claim.citations().forEach(citation -> cited.add(citation.document())));
        derivation.first().ifPresent(act -> act.citations().forEach(citation -> cited.add(citation.document())));
        cited.retainAll(csto.register().sources().documents().stream()
                .map(SourceDocument::id)
                .toList());
        assertThat(derivation.sources()).extracting(SourceDocument::id).containsExactlyElementsOf(cited);
        assertThat(derivation.steps())
                .allMatch(step -> ((Step.Act) step).isWeak()
                        == csto.isWeak(((Step.Act) step).ground().event()));
        for (Position<Set<MembershipStatus>> position : derivation.positions()) {
            if (csto.assumptions().isEmpty()) {
                assertThat(position.beyondHorizon())
                        .isEqualTo(csto.withAccount(position.account()).isBeyondHorizon(day));
            }
            boolean speaks = csto.assumptions().isEmpty()
                    && !csto.withAccount(position.account())
                            .history()
                            .events(country)
                            .isEmpty();
            if (csto.assumptions().isEmpty()) {
                assertThat(position.stance() == Position.Stance.SILENT).isEqualTo(!speaks);
            }
            assertThat(position.says().isPresent()).isEqualTo(position.stance() != Position.Stance.SILENT);
            if (position.stance() == Position.Stance.FOR) {
                assertThat(Collections.disjoint(
                                position.says().orElseThrow(), answer.standing().possibleStatuses()))
                        .isFalse();
            }
        }
    }

    private static void canBeTold(Derivation derivation) {
        for (Language language : Language.values()) {
            canBeTold(Renderer.in(language), derivation);
        }
    }

    private static void canBeTold(Renderer renderer, Derivation derivation) {
        String text = renderer.text(derivation);
        String markdown = renderer.markdown(derivation);
        assertThat(text)
                .endsWith("\n")
                .doesNotContain("{", "}", " \n", "\n\n\n", "Optional")
                .doesNotContainPattern("\\bnull\\b");
        // Only a word that is longer than a line stands in a longer one, by itself.
        assertThat(text.lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 110
                        || !line.strip().contains(" "));
        assertThat(markdown).startsWith("# ").doesNotContain("{", "}", "\n\n\n");
        // The same words, however they are laid out.
        assertThat(words(markdown.replaceAll("(?m)^#+ ", "").replace("\\", ""))).isEqualTo(words(text));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    @Property(tries = 100)
    void aDerivationIsWhatItsAnswerRestsOn(@ForAll("told") Csto csto, @ForAll("days") LocalDate day) {
        for (Country country : List.of(Country.AM, Country.AZ, Country.RU, Country.UZ, Country.FR)) {
            isWhatItsAnswerRestsOn(csto, country, day);
            canBeTold(csto.explain(country, day));
        }
    }

    @Property(tries = 50)
    void aRosterIsDerivedFromTheStandingsOfItsStates(
            @ForAll("told") Csto csto, @ForAll("days") LocalDate day, @ForAll Criterion criterion) {
        Derivation.OfRoster derivation = csto.explain(day, criterion);

        assertThat(derivation.answer()).isEqualTo(csto.membersOn(day, criterion));
        assertThat(derivation.steps().stream()
                        .filter(step -> step instanceof Step.Act)
                        .map(step -> ((Step.Act) step).ground()))
                .isEqualTo(csto.history().countries().stream()
                        .flatMap(country -> csto.history().standing(country, day).because().stream())
                        .toList());
        assertThat(derivation.positions().stream()
                        .filter(position -> position.stance() == Position.Stance.AGAINST)
                        .map(position -> position.account() + position.country().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(derivation.answer().dissents().stream()
                        .map(dissent -> dissent.account() + dissent.country())
                        .toList());
        canBeTold(derivation);
    }

    /** The days on which an answer can change, in the shipped register, and the days before them. */
    private static Set<LocalDate> days(Csto csto, Country country) {
        Set<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(1985, 1, 1), LocalDate.of(2030, 1, 1)));
        csto.history().timeline(country).changes().forEach(change -> {
            days.add(change.day());
            days.add(change.day().minusDays(1));
        });
        return days;
    }

    private static Stream<Csto> shipped() {
        Register register = Register.fromSeeds();
        return register.organisations().stream()
                .flatMap(organisation -> register.accounts(organisation).names().stream()
                        .map(account -> Csto.of(register, organisation, account)));
    }

    @Example
    void everyAnswerOfTheShippedRegisterCanBeTold() {
        shipped()
                .forEach(csto -> csto.register()
                        .accounts(csto.organisation())
                        .countries()
                        .forEach(country -> days(csto, country).forEach(day -> {
                            isWhatItsAnswerRestsOn(csto, country, day);
                            canBeTold(csto.explain(country, day));
                        })));
    }

    @Example
    void everyFindingOfTheShippedRecordCanBeTold() {
        Csto csto = Csto.fromSeeds();
        for (Rule<?> rule : CouncilRules.ALL) {
            List<Derivation.OfFinding> derivations =
                    csto.compliance().explain(rule, csto.register().councilRecord(csto.organisation()));
            assertThat(derivations)
                    .extracting(Derivation.OfFinding::finding)
                    .isEqualTo(csto.compliance().including(rule).audit().findings().stream()
                            .filter(finding -> finding.rule().equals(rule))
                            .toList());
            for (Derivation.OfFinding derivation : derivations) {
                assertThat(derivation.positions())
                        .extracting(Position::account)
                        .containsExactlyElementsOf(
                                csto.register().accounts(csto.organisation()).primary());
                assertThat(derivation.steps()).isNotEmpty();
                canBeTold(derivation);
            }
        }
    }

    /** Of whose sources nothing is known. */
    private static final Evidence UNKNOWN = new Evidence() {
        @Override
        public List<SourceDocument> sources(Collection<Citation> citations) {
            return List.of();
        }

        @Override
        public boolean isWeak(MembershipEvent act) {
            return false;
        }

        @Override
        public boolean isBeyondHorizon(String account, LocalDate day) {
            return false;
        }
    };

    private static final Provenance BASIS = new Provenance("X", "a", PartialDate.parse("2023"), false, List.of());

    /** Every fault that there can be, of every act. */
    private static List<HistoryFault> faults() {
        List<HistoryFault> faults = new ArrayList<>();
        for (MembershipAct act : MembershipAct.values()) {
            MembershipEvent assumed = MembershipEvent.of(Country.UZ, act, PartialDate.parse("2012"));
            MembershipEvent told =
                    new MembershipEvent(Country.UZ, act, PartialDate.parse("2012"), List.of(Citation.of("d", 1)), "");
            for (MembershipStatus status : MembershipStatus.values()) {
                if (!MembershipStateMachine.permitted(status).contains(act)) {
                    faults.add(
                            new HistoryFault.RefusedAct(assumed, 0, status, MembershipStateMachine.permitted(status)));
                    faults.add(new HistoryFault.RefusedAct(told, 0, status, MembershipStateMachine.permitted(status)));
                }
            }
            faults.add(new HistoryFault.Duplicate(assumed, 1, 0));
            faults.add(new HistoryFault.OutOfOrder(assumed, 1, told));
            faults.add(new HistoryFault.OpenPlace(assumed, 0, List.of(told)));
            faults.add(new HistoryFault.NoCourse(
                    assumed, 1, List.of(told.withDisputed(true)), EnumSet.of(MembershipStatus.SIGNED)));
            faults.add(new HistoryFault.OpenPlace(assumed, 0, List.of(told, told)));
        }
        return faults;
    }

    @Example
    void everyRefusalCanBeTold() {
        faults().forEach(fault -> canBeTold(new Derivation.OfRefusal(fault, BASIS, List.of(), List.of())));
    }

    @Example
    void aRefusalTellsTheActThatLedToTheStatus() {
        Csto csto = Csto.fromSeeds().withAccount("documents");
        List<MembershipEvent> acts =
                List.of(MembershipEvent.parse("UZ REJOIN 2004"), MembershipEvent.parse("AM REJOIN 2024"));
        InvalidHistoryException refusal =
                catchThrowableOfType(InvalidHistoryException.class, () -> csto.assuming(acts));
        List<Derivation.OfRefusal> derivations = csto.explain(refusal, acts);

        assertThat(derivations)
                .hasSize(2)
                .allMatch(derivation -> derivation.provenance().assumptions().equals(acts));
        assertThat(derivations.get(0).steps())
                .singleElement()
                .satisfies(
                        step -> assertThat(((Step.Act) step).ground().event()).hasToString("AM RATIFY 1992-05-15"));
        assertThat(derivations.get(1).steps())
                .singleElement()
                .satisfies(step -> assertThat(((Step.Act) step).isAssumed()).isTrue());
        derivations.forEach(DerivationProperties::canBeTold);
    }

    /** Remembers which messages were asked for. */
    private static final class Heard extends ResourceBundle {
        private final ResourceBundle messages;
        private final Set<String> heard = new HashSet<>();

        Heard(ResourceBundle messages) {
            this.messages = messages;
        }

        @Override
        protected Object handleGetObject(String key) {
            heard.add(key);
            return messages.getObject(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return messages.getKeys();
        }
    }

    private static Finding finding(Rule<?> rule, Verdict verdict, boolean byException) {
        return new Finding("s", Councils.ruling(rule, verdict, byException), List.of());
    }

    /** Everything that the renderer can be given, roughly. */
    private static List<Derivation> all() {
        List<Derivation> all = new ArrayList<>();
        faults().forEach(fault -> all.add(new Derivation.OfRefusal(fault, BASIS, List.of(), List.of())));
        for (Verdict verdict : Verdict.values()) {
            Rule<?> rule = verdict == Verdict.DEPARTS ? CouncilRules.PRACTICE_HOST : CouncilRules.CSC_CHAIR;
            Verdict other = verdict == Verdict.COMPLIES ? Verdict.VIOLATED : Verdict.COMPLIES;
            all.add(Derivation.of(
                    finding(rule, verdict, verdict == Verdict.COMPLIES),
                    BASIS,
                    RuleBook.of(List.of()),
                    Map.of(),
                    UNKNOWN));
            all.add(new Derivation.OfFinding(
                    finding(rule, verdict, false),
                    BASIS,
                    List.of(),
                    List.of(new Position<>(
                            "b",
                            Optional.empty(),
                            Position.Stance.AGAINST,
                            Optional.of(rule.equals(CouncilRules.CSC_CHAIR) ? other : Verdict.COMPLIES),
                            List.of(),
                            false)),
                    List.of()));
        }
        Csto shipped = Csto.fromSeeds();
        Csto assumed = shipped.assuming(
                List.of(MembershipEvent.parse("UZ REJOIN 2025"), MembershipEvent.parse("FR SIGN 2025-03")));
        Csto list = shipped.withAccount("list");
        for (Rule<?> rule : CouncilRules.ALL) {
            all.addAll(shipped.compliance().explain(rule, shipped.register().councilRecord(shipped.organisation())));
        }
        for (Criterion criterion : Criterion.values()) {
            shipped.history().stages().timeline().changes().forEach(change -> {
                all.add(shipped.explain(change.day(), criterion));
                all.add(shipped.explain(change.day().minusDays(1), criterion));
            });
        }
        for (Csto csto : List.of(shipped, assumed, list, Csto.of(shipped.register(), "GUAM"))) {
            all.add(csto.explain(LocalDate.of(2000, 1, 1), Criterion.MEMBER));
            for (Country country : List.of(Country.UZ, Country.AZ, Country.FR, Country.BY)) {
                days(csto, country).forEach(day -> all.add(csto.explain(country, day)));
            }
        }
        Csto alone = Csto.from(Registers.of(
                Map.of(
                        "a",
                        List.of(
                                MembershipEvent.parse("CH ACCEDE 2001"),
                                MembershipEvent.parse("CH WITHDRAW [2000..2001-03]"))),
                StageHistory.unrecorded()));
        all.add(alone.explain(Country.CH, LocalDate.of(2001, 2, 1)));
        all.add(alone.explain(LocalDate.of(2001, 2, 1), Criterion.MEMBER));
        all.addAll(disputed());
        return all;
    }

    private static List<Derivation> disputed() {
        List<Derivation> all = new ArrayList<>();
        List<MembershipEvent> acts = new ArrayList<>();
        Iterator<Country> signing = List.of(Country.AZ, Country.GE, Country.BY).iterator();
        for (Circumstances.Manner manner : Circumstances.Manner.values()) {
            Optional<PartialDate> day = Optional.of(PartialDate.parse("1992-12"));
            acts.add(new MembershipEvent(
                    signing.next(),
                    MembershipAct.SIGN,
                    false,
                    PartialDate.parse("1993"),
                    new Circumstances(Optional.of(manner), day, day),
                    List.of(),
                    ""));
        }
        acts.add(MembershipEvent.parse("AZ RATIFY? 1993-12"));
        acts.add(MembershipEvent.parse("GE RATIFY? 1993-12"));
        acts.add(MembershipEvent.parse("GE SELF_SUSPEND 1999"));
        Csto csto = Csto.from(Registers.of(Map.of("a", acts), StageHistory.unrecorded()));
        for (Csto asked : List.of(csto, csto.assuming(List.of(Assumption.parse("AZ no RATIFY"))))) {
            for (Country country : List.of(Country.AZ, Country.GE, Country.BY)) {
                all.add(asked.explain(country, LocalDate.of(1995, 1, 1)));
                all.add(asked.explain(country, LocalDate.of(1992, 1, 1)));
            }
        }
        return all;
    }

    @Example
    void everyMessageIsUsedInEveryLanguage() {
        Map<Language, Heard> heard = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            heard.put(language, new Heard(Words.read(language)));
        }
        for (Derivation derivation : all()) {
            heard.forEach((language, bundle) -> canBeTold(new Renderer(new Words(language, bundle)), derivation));
        }
        heard.forEach((language, bundle) ->
                assertThat(new TreeSet<>(bundle.keySet())).as(language.name()).isEqualTo(new TreeSet<>(bundle.heard)));
    }
}
