package io.github.csto.rule;

import io.github.csto.country.Country;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who pays which part of the costs, in parts of a hundred: those that are named, and each of the others. Its text is {@code RU:50,*:10}; {@code EQUAL} is no key.
 *
 * @param named the parts of states
 * @param others the part of each other member; empty if equal shares are owed
 */
record ContributionKey(Map<Country, Integer> named, Optional<Integer> others) {
    static final Parameter<ContributionKey> PARAMETER =
            new Parameter<>("key", ContributionKey.class, ContributionKey::parse, Optional.of("EQUAL"));

    private static final Pattern TEXT = Pattern.compile("(?:[A-Z]{2}:[0-9]{1,3},)*+\\*:[0-9]{1,3}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** Beyond so many states of which it is not certain whether they pay, nothing is established. */
    private static final int OPEN = 8;

    private static ContributionKey parse(String text) {
        if (text.equals("EQUAL")) {
            return new ContributionKey(Map.of(), Optional.empty());
        }
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a key of contributions: \"" + text
                    + "\"; it gives parts of a hundred, those of the other members last, like RU:50,*:10, or is EQUAL");
        }
        Map<Country, Integer> named = new EnumMap<>(Country.class);
        String[] parts = text.split(",", -1);
        for (String part : parts) {
            String[] halves = part.split(":", -1);
            if (!halves[0].equals("*") && named.put(Country.parse(halves[0]), Integer.valueOf(halves[1])) != null) {
                throw new IllegalArgumentException(halves[0] + " is there twice: \"" + text + "\"");
            }
        }
        return new ContributionKey(named, Optional.of(Integer.valueOf(parts[parts.length - 1].substring(2))));
    }

    boolean isEqual() {
        return others.isEmpty();
    }

    /** The part of a state, in hundredths. */
    int part(Country country) {
        return named.getOrDefault(country, others.orElseThrow());
    }

    /** What is found in every world in which these certainly pay, and those perhaps. */
    Verdict judge(Map<Country, BigDecimal> shares, Collection<Country> members, List<Country> open) {
        if (open.size() > OPEN) {
            return Verdict.NOT_ESTABLISHED;
        }
        List<Verdict> worlds = new ArrayList<>();
        for (int choice = 0; choice < 1 << open.size(); choice++) {
            List<Country> payers = new ArrayList<>(members);
            for (int i = 0; i < open.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    payers.add(open.get(i));
                }
            }
            worlds.add(judge(shares, payers));
        }
        return Verdict.ofAll(worlds);
    }

    private Verdict judge(Map<Country, BigDecimal> shares, List<Country> payers) {
        boolean anotherPays = shares.entrySet().stream()
                .anyMatch(share -> share.getValue().signum() != 0 && !payers.contains(share.getKey()));
        if (anotherPays || !shares.keySet().containsAll(payers)) {
            return Verdict.VIOLATED;
        }
        Map<Country, BigDecimal> paid = new EnumMap<>(Country.class);
        payers.forEach(payer -> paid.put(payer, shares.getOrDefault(payer, BigDecimal.ZERO)));
        BigDecimal total = paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isSum = total.signum() > 0 && paid.values().stream().allMatch(share -> share.signum() >= 0);
        if (!isSum || payers.stream().mapToInt(this::part).sum() != 100) {
            return Verdict.NOT_ESTABLISHED;
        }
        return paid.entrySet().stream().allMatch(share -> keeps(share.getKey(), share.getValue(), total))
                ? Verdict.COMPLIES
                : Verdict.VIOLATED;
    }

    /** Whether a share is that of the key, to the cent. */
    private boolean keeps(Country payer, BigDecimal share, BigDecimal total) {
        return share.multiply(HUNDRED)
                        .subtract(total.multiply(BigDecimal.valueOf(part(payer))))
                        .abs()
                        .compareTo(CENT.multiply(HUNDRED))
                <= 0;
    }

    /** The states whose share is not that of the key. */
    Set<Country> departing(Map<Country, BigDecimal> shares) {
        BigDecimal total = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<Country, BigDecimal> departing = new EnumMap<>(Country.class);
        shares.forEach((payer, share) -> {
            if (share.signum() != 0 && !keeps(payer, share, total)) {
                departing.put(payer, share);
            }
        });
        return departing.keySet();
    }

    @Override
    public String toString() {
        if (isEqual()) {
            return "EQUAL";
        }
        StringBuilder text = new StringBuilder();
        named.forEach((country, part) ->
                text.append(country.alpha2()).append(':').append(part).append(','));
        return text + "*:" + others.orElseThrow();
    }
}
