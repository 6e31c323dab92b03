package io.github.csto.rule;

import io.github.csto.account.Provenance;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of an organisation, each in its dated versions. The rules of the library come first, in the order of {@link CouncilRules#ALL}, then
 * others by identifier. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleBook rules = register.rules("CSTO");
 * rules.version(CouncilRules.CSC_FREQUENCY, PartialDate.parse("2021")); // what it says, since when, on whose word
 * rules.judge(CouncilRules.CSC_CHAIR, session, csto.compliance().facts()).verdict(); // COMPLIES
 * }</pre>
 */
public final class RuleBook {
    private static final Reason.Kind UNCERTAIN_VERSION = Reason.Kind.of(
            "It is not certain which version of the rule applies on {0}",
            "On ne peut établir quelle version de la règle s’applique le {0}",
            "Не установлено, какая редакция правила действует на {0}");
    private static final Reason.Kind NOT_YET = Reason.Kind.of(
            "The register applies this rule from {0}, not on {1}",
            "Le registre applique cette règle depuis le {0}, et non le {1}",
            "Реестр применяет это правило с {0}, а не на {1}");
    private static final Reason.Kind PERHAPS_NOT_YET = Reason.Kind.of(
            "The register applies this rule from some day of {0}, which may be later than {1}",
            "Le registre applique cette règle à partir d’un jour de {0}, qui peut être postérieur au {1}",
            "Реестр применяет это правило с одного из дней {0}, который может быть позже {1}");
    private static final Reason.Kind REPEALED = Reason.Kind.of(
            "The register applies this rule until {0}, not on {1}",
            "Le registre applique cette règle jusqu’au {0}, et non le {1}",
            "Реестр применяет это правило до {0}, а не на {1}");
    private static final Reason.Kind OTHERWISE = Reason.Kind.of(
            "By the version of the account {0} it is {1}",
            "Selon la rédaction de la version {0}, c’est {1}", "По редакции, которую приводит версия {0}, это {1}");
    private static final Reason.Kind UNNAMED = Reason.Kind.of("without a name", "sans nom", "без имени");
    private static final Reason.Kind ABSENT = Reason.Kind.of(
            "The rule book does not have this rule",
            "Le recueil ne contient pas cette règle",
            "В своде нет этого правила");

    /** The versions of each rule, those of the most trusted account first: in the order of the book, and as every judgement looks its rule up. */
    private final Map<Rule<?>, List<Versions>> versions = new LinkedHashMap<>();

    private final RuleIndex index;

    private RuleBook(Map<Rule<?>, List<Versions>> unordered) {
        unordered.keySet().stream().sorted(CouncilRules.ORDER).forEach(rule -> versions.put(rule, unordered.get(rule)));
        index = new RuleIndex(versions);
    }

    /**
     * Obtains the rules of some versions. On a day on which several accounts have a version of a rule, that of the most trusted judges.
     *
     * @param versions the versions, in any order but that the account that is named first is trusted most
     * @return the rules
     * @throws IllegalArgumentException if it is not certain which of two versions of a rule by one account is the earlier, or that one ends before the next
     *     begins
     */
    public static RuleBook of(Collection<RuleVersion> versions) {
        Map<Rule<?>, List<RuleVersion>> byRule = new LinkedHashMap<>();
        versions.forEach(version -> byRule.computeIfAbsent(version.rule(), rule -> new ArrayList<>())
                .add(version));
        List<String> byTrust =
                versions.stream().map(RuleVersion::account).distinct().toList();
        Map<Rule<?>, List<Versions>> rules = new LinkedHashMap<>();
        byRule.forEach((rule, own) -> rules.put(rule, byAccount(own, byTrust)));
        return new RuleBook(rules);
    }

    private static List<Versions> byAccount(Collection<RuleVersion> versions, List<String> byTrust) {
        Map<String, List<RuleVersion>> byAccount = new LinkedHashMap<>();
        byTrust.forEach(account -> byAccount.put(account, new ArrayList<>()));
        versions.forEach(version ->
                Objects.requireNonNull(byAccount.get(version.account())).add(version));
        return byAccount.values().stream()
                .filter(own -> !own.isEmpty())
                .map(Versions::new)
                .toList();
    }

    /**
     * Returns this book with another version, and with its rule if it is a new one. If the rule has no version of its account yet, that account is trusted
     * most.
     *
     * @param version the version
     * @return the book
     * @throws IllegalArgumentException if it is not certain which of two versions of the rule by that account is the earlier
     */
    public RuleBook with(RuleVersion version) {
        List<RuleVersion> own = new ArrayList<>(versions(version.rule()));
        List<String> byTrust = own.stream().map(RuleVersion::account).distinct().collect(Collectors.toList());
        if (!byTrust.contains(version.account())) {
            byTrust.add(0, version.account());
        }
        own.add(version);
        return put(version.rule(), byAccount(own, byTrust));
    }

    /**
     * Returns this book with another rule in a single version.
     *
     * @param rule the rule, which takes the place of one of its identifier
     * @param statement what it says
     * @param since the first day on which it applies
     * @return the book
     * @throws IllegalArgumentException if the rule has parameters without a default; give those with {@link #with(RuleVersion)}
     */
    public RuleBook with(Rule<?> rule, String statement, PartialDate since) {
        return put(
                rule,
                List.of(new Versions(List.of(RuleVersion.builder()
                        .rule(rule)
                        .statement(statement)
                        .since(since)
                        .build()))));
    }

    private RuleBook put(Rule<?> rule, List<Versions> own) {
        Map<Rule<?>, List<Versions>> more = new LinkedHashMap<>(versions);
        more.remove(rule);
        more.put(rule, own);
        return new RuleBook(more);
    }

    /**
     * Returns this book without a rule.
     *
     * @param id the identifier of the rule
     * @return the book
     * @throws IllegalArgumentException if there is no such rule; the message names those that there are
     */
    public RuleBook without(String id) {
        Map<Rule<?>, List<Versions>> fewer = new LinkedHashMap<>(versions);
        fewer.remove(rule(id));
        return new RuleBook(fewer);
    }

    /**
     * Returns the rules that there are.
     *
     * @return the rules, in the order of the book
     */
    public List<Rule<?>> rules() {
        return List.copyOf(versions.keySet());
    }

    /**
     * Returns the rule of an identifier.
     *
     * @param id the identifier, such as {@code CSC-CHAIR}
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule; the message names those that there are
     */
    public Rule<?> rule(String id) {
        Objects.requireNonNull(id, "id");
        return versions.keySet().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CouncilRules.unknown(id, rules()));
    }

    /**
     * Returns the versions of a rule.
     *
     * @param rule the rule
     * @return the versions, those of the most trusted account first, those of one account by their beginning; empty if the book does not have the rule
     */
    public List<RuleVersion> versions(Rule<?> rule) {
        return byTrust(rule).stream().flatMap(own -> own.ordered().stream()).toList();
    }

    /**
     * Returns the version that judges on a date.
     *
     * @param rule the rule
     * @param date the date
     * @return the version of the most trusted account that has one, if the same one certainly applies on each day that may be meant; else empty
     */
    public Optional<RuleVersion> version(Rule<?> rule, PartialDate date) {
        for (Versions own : byTrust(rule)) {
            if (own.mayApply(date)) {
                return own.first(date) == own.last(date) ? own.after(own.last(date)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Versions> byTrust(Rule<?> rule) {
        return index.find(Objects.requireNonNull(rule, "rule"));
    }

    /**
     * Judges a subject by a rule. Of one day, the version of that day judges, of the most trusted account that has one; where several can apply, each judges the part
     * of the date on which it can, and the verdict is established only if they agree. A decision whose day is vague is of the day of its session. Of every day, each
     * version judges the days on which it applies, and the worst verdict counts. Accounts whose versions lead to another verdict are named in the reasons.
     *
     * @param rule the rule
     * @param subject what is judged
     * @param facts what is known
     * @param <S> the type of the subject
     * @return the ruling; {@link Verdict#NOT_APPLICABLE} on a day on which no version applies
     */
    public <S> Ruling judge(Rule<S> rule, S subject, Facts facts) {
        List<Versions> byTrust = byTrust(rule);
        S known = rule.about().known(Objects.requireNonNull(subject, "subject"), facts);
        When when = rule.about().when(known);
        if (byTrust.size() == 1 && when instanceof When.OneDay day) { // the usual case: no other version is looked at
            RuleVersion settled = byTrust.get(0).settled(day.date());
            if (settled != null) {
                return rule.about().judge(rule, known, settled, when, facts);
            }
        }
        if (byTrust.isEmpty()) {
            return new Ruling.Builder(rule, List.of(), facts.provenance(when))
                    .because(ABSENT)
                    .notApplicable();
        }
        Ruling ruling = judge(rule, known, byTrust, when, facts);
        return byTrust.size() == 1 ? ruling : besideOthers(ruling, rule, known, byTrust, when, facts);
    }

    private static <S> Ruling judge(Rule<S> rule, S subject, List<Versions> byTrust, When when, Facts facts) {
        return when instanceof When.OneDay day
                ? onOneDay(rule, subject, byTrust, 0, day, facts)
                : onEveryDay(rule, subject, byTrust, (When.EveryDay) when, facts);
    }

    /** The ruling, with the other accounts whose versions lead to another verdict. */
    private static <S> Ruling besideOthers(
            Ruling ruling, Rule<S> rule, S subject, List<Versions> byTrust, When when, Facts facts) {
        List<Reason> otherwise = new ArrayList<>();
        boolean isJudged = false;
        for (Versions other : byTrust) {
            if (when instanceof When.OneDay day) {
                if (!other.mayApply(day.date())) {
                    continue;
                }
                // The first that has the same version on the whole date is the one that judged.
                if (!isJudged) {
                    isJudged = true;
                    if (other.first(day.date()) == other.last(day.date())) {
                        continue;
                    }
                }
            }
            Verdict verdict = judge(rule, subject, List.of(other), when, facts).verdict();
            if (verdict != ruling.verdict()) {
                otherwise.add(Reason.of(
                        OTHERWISE, other.account().isEmpty() ? Reason.of(UNNAMED) : other.account(), verdict));
            }
        }
        if (otherwise.isEmpty()) {
            return ruling;
        }
        return new Ruling(
                rule,
                ruling.verdict(),
                ruling.byException(),
                Stream.concat(ruling.reasons().stream(), otherwise.stream()).toList(),
                ruling.citations(),
                ruling.provenance());
    }

    /** By the accounts from one on; where it has no version, the next one's judges. */
    private static <S> Ruling onOneDay(
            Rule<S> rule, S subject, List<Versions> byTrust, int from, When.OneDay when, Facts facts) {
        PartialDate date = when.date();
        Versions own = byTrust.get(from);
        int first = own.first(date);
        int last = own.last(date);
        if (first == last) {
            return after(rule, subject, byTrust, from, last, when, facts);
        }
        List<Ruling> rulings = new ArrayList<>();
        for (int turn = first; turn <= last; turn++) {
            Optional<PartialDate> part = own.part(turn, date);
            if (part.isPresent()) {
                S there = rule.about().on(subject, date, part.get());
                rulings.add(after(rule, there, byTrust, from, turn, new When.OneDay(part.get()), facts));
            }
        }
        Ruling latest = rulings.get(rulings.size() - 1);
        if (rulings.stream().map(Ruling::verdict).distinct().count() == 1) {
            return new Ruling(
                    rule,
                    latest.verdict(),
                    rulings.stream().allMatch(Ruling::byException),
                    latest.reasons(),
                    latest.citations(),
                    facts.provenance(when));
        }
        Set<Reason> reasons = new LinkedHashSet<>();
        reasons.add(Reason.of(UNCERTAIN_VERSION, date));
        return together(rule, Verdict.NOT_ESTABLISHED, rulings, reasons, facts.provenance(when));
    }

    /** What is found by the version of an account that applies after so many turns, or by the accounts after it. */
    private static <S> Ruling after(
            Rule<S> rule, S subject, List<Versions> byTrust, int from, int turn, When.OneDay when, Facts facts) {
        Optional<RuleVersion> version = byTrust.get(from).after(turn);
        if (version.isPresent()) {
            return rule.about().judge(rule, subject, version.get(), when, facts);
        }
        return from + 1 < byTrust.size()
                ? onOneDay(rule, subject, byTrust, from + 1, when, facts)
                : none(rule, byTrust, turn, when, facts);
    }

    /** None applies: the version that was repealed last, or else that is to come first, says why. */
    private static Ruling none(Rule<?> rule, List<Versions> byTrust, int turn, When.OneDay when, Facts facts) {
        Versions last = byTrust.get(byTrust.size() - 1);
        Versions.Unapplied missing = byTrust.stream()
                .map(own -> own == last ? own.missing(turn) : own.missing(when.date()))
                .min(Comparator.comparing((Versions.Unapplied each) -> !each.isRepealed())
                        .thenComparing(each -> each.isRepealed()
                                ? -each.version().since().earliest().toEpochDay()
                                : each.version().since().earliest().toEpochDay()))
                .orElseThrow();
        RuleVersion version = missing.version();
        Ruling.Builder none = new Ruling.Builder(rule, version.citations(), facts.provenance(when));
        if (missing.isRepealed()) {
            return none.because(REPEALED, version.until().orElseThrow(), when.date())
                    .notApplicable();
        }
        none.because(
                version.since().isAfter(when.date()) == Certainty.YES ? NOT_YET : PERHAPS_NOT_YET,
                version.since(),
                when.date());
        Ruling.beginning(version).ifPresent(none::because);
        return none.notApplicable();
    }

    private static <S> Ruling onEveryDay(
            Rule<S> rule, S subject, List<Versions> byTrust, When.EveryDay when, Facts facts) {
        List<Ruling> rulings = new ArrayList<>();
        Timeline<Certainty> left = when.days();
        for (Versions own : byTrust) {
            for (RuleVersion version : own.ordered()) {
                Timeline<Certainty> days = own.days(version).combine(left, Certainty::and);
                rulings.add(rule.about().judge(rule, subject, version, new When.EveryDay(days), facts));
            }
            if (byTrust.size() > 1) {
                left = left.combine(own.days(), (day, covered) -> day.and(covered.not()));
            }
        }
        Verdict worst = rulings.stream()
                .map(Ruling::verdict)
                .min(Comparator.comparing(Verdict::severity))
                .orElseThrow();
        List<Ruling> decisive =
                rulings.stream().filter(ruling -> ruling.verdict() == worst).toList();
        return decisive.size() == 1
                ? decisive.get(0)
                : together(rule, worst, decisive, new LinkedHashSet<>(), facts.provenance(when));
    }

    private static Ruling together(
            Rule<?> rule, Verdict verdict, List<Ruling> rulings, Set<Reason> reasons, Optional<Provenance> provenance) {
        Set<Citation> citations = new LinkedHashSet<>();
        rulings.forEach(ruling -> {
            reasons.addAll(ruling.reasons());
            citations.addAll(ruling.citations());
        });
        return new Ruling(rule, verdict, false, List.copyOf(reasons), List.copyOf(citations), provenance);
    }

    /** The rules in their versions are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleBook book
                && book.rules().equals(rules())
                && rules().stream().allMatch(rule -> book.versions(rule).equals(versions(rule)));
    }

    @Override
    public int hashCode() {
        return rules().hashCode();
    }

    @Override
    public String toString() {
        return versions.keySet().toString();
    }
}
