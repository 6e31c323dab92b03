package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.audit.Receipt;
import io.github.csto.council.CouncilRecord;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * The laws that every rule keeps, on invented records. A class for a book of rules says which; what the book lists is what is tried.
 */
abstract class RuleLaws {
    private static final Receipt RECEIPT = new Receipt("1.0", "0".repeat(64));
    /** The documents list powers and do not say that there are no others; what they permit forbids nothing. */
    private static final Set<Rule<?>> NEVER_BROKEN = Set.of(CouncilRules.CSC_COMPETENCE, CouncilRules.CSC_BODIES);

    private static final Pattern UNFILLED = Pattern.compile("[{][0-9]");

    /** The rules that are tried, for the members of {@link Councils#members}. */
    abstract Procedure procedure();

    private ComplianceReport audit(CouncilRecord record) {
        return procedure().audit(record, RECEIPT);
    }

    private static Map<String, Ruling> rulings(ComplianceReport report) {
        Map<String, Ruling> rulings = new TreeMap<>();
        for (Finding finding : report.findings()) {
            assertThat(rulings.put(finding.rule() + " of " + finding.subject(), finding.ruling()))
                    .isNull();
        }
        return rulings;
    }

    @Property(tries = 300)
    void theOrderOfTheRowsChangesNothing(@ForAll("records") CouncilRecord record, @ForAll Random random) {
        assertThat(audit(Records.shuffled(record, random))).isEqualTo(audit(record));
    }

    @Property(tries = 300)
    void theOrderWithinACellChangesNothing(@ForAll("records") CouncilRecord record, @ForAll Random random) {
        assertThat(audit(Records.shuffledCells(record, random))).isEqualTo(audit(record));
    }

    @Property(tries = 1000)
    void aMorePreciseDateNeverFlipsAnEstablishedVerdict(
            @ForAll("refinements") Tuple2<CouncilRecord, CouncilRecord> refinement) {
        neverFlips(audit(refinement.get1()), audit(refinement.get2()));
    }

    @Property(tries = 200)
    void toldCompletelyARecordNeverFlipsAnEstablishedVerdict(@ForAll("records") CouncilRecord record) {
        ComplianceReport before = audit(record);
        Records.moreComplete(record).forEach(complete -> neverFlips(before, audit(complete)));
    }

    private static void neverFlips(ComplianceReport before, ComplianceReport after) {
        Map<String, Ruling> later = rulings(after);
        rulings(before).forEach((subject, ruling) -> {
            if (ruling.verdict() != Verdict.NOT_ESTABLISHED && later.containsKey(subject)) {
                assertThat(later.get(subject).verdict()).as(subject).isEqualTo(ruling.verdict());
            }
        });
    }

    @Property(tries = 300)
    void everyFindingHasReasonsCitationsAndAVerdictOfItsKindAndIsWordedInThreeLanguages(
            @ForAll("records") CouncilRecord record) {
        assertThat(audit(record).findings()).allSatisfy(finding -> {
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"))) {
                assertThat(finding.reasons(language))
                        .isNotEmpty()
                        .noneMatch(reason -> UNFILLED.matcher(reason).find())
                        .allSatisfy(reason -> assertThat(reason).isNotBlank());
            }
            assertThat(finding.citations()).isNotEmpty();
            assertThat(finding.rule().kind().canFind(finding.verdict())).isTrue();
        });
    }

    /** A rule asked of each of its subjects by itself says what the audit of all rules reports of it. */
    @Property(tries = 100)
    void aRuleAskedAloneSaysWhatTheAuditReports(@ForAll("records") CouncilRecord record) {
        Facts facts = Facts.of(procedure().members()).with(record);
        Map<String, Ruling> alone = new TreeMap<>();
        procedure().rules().rules().forEach(rule -> ask(rule, facts, alone));

        assertThat(rulings(audit(record))).isEqualTo(alone);
    }

    private <S> void ask(Rule<S> rule, Facts facts, Map<String, Ruling> alone) {
        rule.about()
                .subjects(facts)
                .forEach(subject -> alone.put(
                        rule + " of " + subject.name(), procedure().rules().judge(rule, subject.value(), facts)));
    }

    /** The day before the first version can begin, no rule applies; a term whose end nobody knows may end later. */
    @Property(tries = 50)
    void noRuleAppliesBeforeItsFirstVersion(@ForAll("records") CouncilRecord record) {
        PartialDate far = PartialDate.parse("3000-01-01");
        List<String> endless = record.chairmanships().stream()
                .filter(term -> term.until().isEmpty())
                .map(term -> "chairmanship " + term.id())
                .toList();
        RuleBook later = RuleBook.of(procedure().rules().rules().stream()
                .map(rule -> RuleVersion.builder()
                        .from(procedure().rules().versions(rule).get(0))
                        .since(far)
                        .until(Optional.empty())
                        .build())
                .toList());

        assertThat(Procedure.of(later, procedure().members())
                        .audit(record, RECEIPT)
                        .findings())
                .allMatch(finding -> finding.verdict()
                        == (endless.contains(finding.subject()) ? Verdict.NOT_ESTABLISHED : Verdict.NOT_APPLICABLE));
    }

    /** A gate for the generator: what is never generated is not tested. */
    @Example
    void theRecordsComeToEveryVerdictThatARuleCanGive() {
        Set<String> seen = new TreeSet<>();
        Records.any().generator(1000).stream(new Random(1))
                .limit(2000)
                .forEach(record -> audit(record.value())
                        .findings()
                        .forEach(finding -> seen.add(finding.rule() + " " + finding.verdict())));

        for (Rule<?> rule : procedure().rules().rules()) {
            if (rule.id().startsWith("CHARTER-") || rule.id().startsWith("TREATY-")) {
                continue; // such a record has no cases and no other bodies: CharterObligationsProperties,
                // RecordRulesProperties
            }
            assertThat(seen).contains(rule + " COMPLIES", rule + " NOT_ESTABLISHED");
            String broken = rule + (rule.kind() == Rule.Kind.PRACTICE ? " DEPARTS" : " VIOLATED");
            if (NEVER_BROKEN.contains(rule)) {
                assertThat(seen).doesNotContain(broken);
            } else {
                assertThat(seen).contains(broken);
            }
        }
    }

    @Provide
    Arbitrary<CouncilRecord> records() {
        return Records.any();
    }

    @Provide
    Arbitrary<Tuple2<CouncilRecord, CouncilRecord>> refinements() {
        return Records.any()
                .flatMap(record -> Combinators.combine(Arbitraries.just(record), Records.refinements(record))
                        .as(Tuple::of))
                .withoutEdgeCases();
    }
}
