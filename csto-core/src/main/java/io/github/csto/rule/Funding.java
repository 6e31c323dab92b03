package io.github.csto.rule;

import io.github.csto.council.Decision;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The member states fund the Council in equal shares (001:28), or by the key of a version. Each member pays one and nobody else does; since every cent of the total is
 * assigned, shares may differ by one cent. Shares that add up to nothing, or below, are no shares in costs: whether they are equal decides nothing.
 * Immutable and thread-safe.
 */
public final class Funding extends Rule<Decision> {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int MOST_DIGITS = 30;

    private static final Reason.Kind NO_COSTS = Reason.Kind.of(
            "It does not share out costs", "Elle ne répartit pas de frais", "Решение не распределяет расходы");
    private static final Reason.Kind UNKNOWN = Reason.Kind.unrecorded(
            "Whether it shares out costs is not recorded",
            "Rien n’indique si elle répartit des frais",
            "Не указано, распределяет ли решение расходы");
    private static final Reason.Kind PAYS_NOTHING = Reason.Kind.of(
            "{0} is a member and pays nothing",
            "{0} est membre et ne paie rien", "{0} — член организации и ничего не платит");
    private static final Reason.Kind PAYS = Reason.Kind.of("{0}, and pays", "{0}, et paie", "{0}, но платит");
    private static final Reason.Kind RANGE = Reason.Kind.of(
            "Shares run from {0} to {1}", "Les parts vont de {0} à {1}", "Доли составляют от {0} до {1}");
    private static final Reason.Kind UNEQUAL =
            Reason.Kind.of("The shares are not on a parity basis", "Les parts ne sont pas égales", "Доли не равны");
    private static final Reason.Kind UNCERTAIN = Reason.Kind.of(
            "Who has to pay is not certain", "On ne peut établir qui doit payer", "Не установлено, кто должен платить");
    private static final Reason.Kind NO_SUM = Reason.Kind.of(
            "Shares of nothing or less share out no costs",
            "Des parts nulles ou négatives ne répartissent pas de frais",
            "Нулевые и отрицательные доли не распределяют расходов");
    private static final Reason.Kind EQUAL = Reason.Kind.of(
            "The {0} members pay equal shares, to the cent",
            "Les {0} membres paient des parts égales, au centime près",
            "Члены организации ({0}) платят равные доли с точностью до цента");

    private static final Reason.Kind EQUAL_OF_ONE = Reason.Kind.of(
            "The only member pays the whole sum",
            "L’unique membre paie toute la somme",
            "Единственный член организации платит всю сумму");

    private static final Reason.Kind BY_KEY = Reason.Kind.of(
            "The members pay by the key {0}, to the cent",
            "Les membres paient selon la clé {0}, au centime près",
            "Члены организации платят по шкале {0} с точностью до цента");
    private static final Reason.Kind AGAINST_KEY = Reason.Kind.of(
            "The shares are not those of the key {0}",
            "Les parts ne sont pas celles de la clé {0}", "Доли не соответствуют шкале {0}");
    private static final Reason.Kind NOT_HIS_PART = Reason.Kind.of(
            "{0} pays {1}, which is not its part by the key",
            "{0} paie {1}, ce qui n’est pas sa part selon la clé", "{0} платит {1}, что не соответствует шкале");
    private static final Reason.Kind NO_KEY = Reason.Kind.of(
            "Whether the key {0} fits the members of the day and what is shared cannot be established",
            "On ne peut établir si la clé {0} convient aux membres du jour et à ce qui est réparti",
            "Не установлено, подходит ли шкала {0} к составу организации в этот день и к тому, что распределяется");

    Funding() {
        super("CSC-FUNDING", Kind.BINDING, Subject.Kind.DECISION, ContributionKey.PARAMETER);
    }

    @Override
    public Ruling judge(Decision decision, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        Map<Country, BigDecimal> shares = decision.shares();
        if (shares.isEmpty()) {
            return decision.sharesCosts() == Certainty.NO
                    ? ruling.because(NO_COSTS).notApplicable()
                    : ruling.because(UNKNOWN).notEstablished();
        }
        Set<Country> concerned = EnumSet.copyOf(shares.keySet());
        concerned.addAll(facts.members().countries());
        PartialDate date = decision.date();
        ContributionKey key = version.get(ContributionKey.PARAMETER);
        if (!key.isEqual()) {
            return byKey(key, shares, concerned, date, facts, ruling);
        }
        Verdict verdict = Verdict.ofAll(facts.turningDays(date, concerned).stream()
                .map(day -> onDay(day, shares, concerned, facts))
                .toList());
        List<BigDecimal> paid = new ArrayList<>();
        for (Country country : concerned) {
            Certainty member = facts.isMember(country, date);
            Optional<BigDecimal> share = Optional.ofNullable(shares.get(country));
            boolean pays = isPaid(share);
            if (member == Certainty.YES && share.isEmpty()) {
                ruling.because(PAYS_NOTHING, country);
            } else if (member == Certainty.NO && pays) {
                ruling.because(PAYS, facts.membership(country, date));
            } else if (member == Certainty.UNDETERMINED) {
                ruling.because(facts.membership(country, date));
            }
            if (pays || member == Certainty.YES) {
                share.ifPresent(paid::add);
            }
        }
        if (paid.isEmpty()) {
            return verdict == Verdict.VIOLATED
                    ? ruling.because(UNEQUAL).fails()
                    : ruling.because(NO_SUM).notEstablished();
        }
        BigDecimal least = Collections.min(paid);
        BigDecimal most = Collections.max(paid);
        if (isUnequal(paid)) {
            ruling.because(RANGE, least.toPlainString(), most.toPlainString());
        }
        return switch (verdict) {
            case VIOLATED -> ruling.because(UNEQUAL).fails();
            case COMPLIES ->
                (paid.size() == 1 ? ruling.because(EQUAL_OF_ONE) : ruling.because(EQUAL, paid.size())).complies();
            default -> ruling.because(isSum(paid) ? UNCERTAIN : NO_SUM).notEstablished();
        };
    }

    private static Ruling byKey(
            ContributionKey key,
            Map<Country, BigDecimal> shares,
            Set<Country> concerned,
            PartialDate date,
            Facts facts,
            Ruling.Builder ruling) {
        Verdict verdict = Verdict.ofAll(facts.turningDays(date, concerned).stream()
                .map(day -> key.judge(
                        shares,
                        membersOn(day, concerned, Certainty.YES, facts),
                        membersOn(day, concerned, Certainty.UNDETERMINED, facts)))
                .toList());
        concerned.stream()
                .filter(country -> shares.containsKey(country) != (facts.isMember(country, date) == Certainty.YES))
                .forEach(country -> ruling.because(facts.membership(country, date)));
        return switch (verdict) {
            case COMPLIES -> ruling.because(BY_KEY, key.toString()).complies();
            case VIOLATED -> {
                key.departing(shares)
                        .forEach(payer -> ruling.because(
                                NOT_HIS_PART,
                                payer,
                                shares.getOrDefault(payer, BigDecimal.ZERO).toPlainString()));
                yield ruling.because(AGAINST_KEY, key.toString()).fails();
            }
            default -> ruling.because(NO_KEY, key.toString()).notEstablished();
        };
    }

    private static List<Country> membersOn(PartialDate day, Set<Country> concerned, Certainty answer, Facts facts) {
        return concerned.stream()
                .filter(country -> facts.isMember(country, day) == answer)
                .toList();
    }

    /** A state whose share is 0 pays nothing: if it may be no member, that matters only beside shares that differ from it. */
    private static Verdict onDay(
            PartialDate day, Map<Country, BigDecimal> shares, Set<Country> concerned, Facts facts) {
        List<BigDecimal> paid = new ArrayList<>();
        boolean open = false;
        boolean perhapsFree = false;
        for (Country country : concerned) {
            Certainty member = facts.isMember(country, day);
            Optional<BigDecimal> share = Optional.ofNullable(shares.get(country));
            boolean pays = isPaid(share);
            if (member == Certainty.YES ? share.isEmpty() : member == Certainty.NO && pays) {
                return Verdict.VIOLATED;
            }
            if (member == Certainty.UNDETERMINED) {
                open |= pays || share.isEmpty();
                perhapsFree |= !pays && share.isPresent();
            }
            if (pays || member == Certainty.YES) {
                share.ifPresent(paid::add);
            }
        }
        if (paid.isEmpty()) {
            return Verdict.NOT_ESTABLISHED;
        }
        if (isUnequal(paid)) {
            return Verdict.VIOLATED;
        }
        boolean uneven = perhapsFree && Collections.max(paid).compareTo(CENT) > 0;
        return open || uneven || !isSum(paid) ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES;
    }

    private static boolean isPaid(Optional<BigDecimal> share) {
        return share.filter(sum -> sum.signum() != 0).isPresent();
    }

    private static boolean isUnequal(List<BigDecimal> paid) {
        return Collections.max(paid).subtract(Collections.min(paid)).compareTo(CENT) > 0;
    }

    /** Whether something is paid, and nothing paid out. */
    private static boolean isSum(List<BigDecimal> paid) {
        return Collections.min(paid).signum() >= 0 && Collections.max(paid).signum() > 0;
    }

    /**
     * Shares a sum as a version has it: equally, or by its key, in exact arithmetic. The cents that are left over go one each to the first states by alpha-2 code, so
     * the shares add up to the total.
     *
     * @param total the sum, not negative, with at most 30 digits before the point and no more than two decimals
     * @param payers the states that share it, at least one
     * @param version the version of this rule
     * @return the shares, by alpha-2 code ascending, each with two decimals; none if the parts of these states by the key do not add up to a whole
     * @throws IllegalArgumentException if the total is negative, too long or finer than a cent, or nobody pays
     */
    public Map<Country, BigDecimal> shares(BigDecimal total, Collection<Country> payers, RuleVersion version) {
        ContributionKey key = version.get(ContributionKey.PARAMETER);
        List<Country> ordered = payers.stream().distinct().sorted().toList();
        if (!key.isEqual() && ordered.stream().mapToInt(key::part).sum() != 100) {
            return Map.of();
        }
        return shares(total, ordered, payer -> key.isEqual() ? 1 : key.part(payer));
    }

    /**
     * Shares a sum on a parity basis: equally, in exact arithmetic. The cents that are left over go one each to the first states by alpha-2
     * code, so the shares add up to the total.
     *
     * @param total the sum, not negative, with at most 30 digits before the point and no more than two decimals
     * @param payers the states that share it, at least one
     * @return the shares, by alpha-2 code ascending, each with two decimals
     * @throws IllegalArgumentException if the total is negative, too long or finer than a cent, or nobody pays
     */
    public Map<Country, BigDecimal> shares(BigDecimal total, Collection<Country> payers) {
        return shares(total, payers.stream().distinct().sorted().toList(), payer -> 1);
    }

    private static Map<Country, BigDecimal> shares(
            BigDecimal total, List<Country> ordered, ToIntFunction<Country> part) {
        if (total.scale() > MOST_DIGITS || (long) total.precision() - total.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("Not a sum of at most " + MOST_DIGITS + " digits: " + total);
        }
        if (total.signum() < 0 || total.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Not a sum of whole cents: " + total.toPlainString());
        }
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("Nobody to share " + total.toPlainString());
        }
        BigDecimal cents = total.setScale(2, RoundingMode.UNNECESSARY).movePointRight(2);
        BigDecimal parts = BigDecimal.valueOf(ordered.stream().mapToInt(part).sum());
        Map<Country, BigDecimal> shares = new LinkedHashMap<>();
        BigDecimal left = cents;
        for (Country country : ordered) {
            BigDecimal share =
                    cents.multiply(BigDecimal.valueOf(part.applyAsInt(country))).divideToIntegralValue(parts);
            shares.put(country, share);
            left = left.subtract(share);
        }
        for (Country country : ordered) {
            if (left.signum() > 0 && part.applyAsInt(country) > 0) {
                shares.merge(country, BigDecimal.ONE, BigDecimal::add);
                left = left.subtract(BigDecimal.ONE);
            }
        }
        shares.replaceAll((country, share) -> share.movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY));
        return Collections.unmodifiableMap(shares);
    }
}
