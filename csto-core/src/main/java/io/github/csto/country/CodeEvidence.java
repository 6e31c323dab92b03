package io.github.csto.country;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Evidence from the texts of a column about the code system that they belong to. A bounded number of texts is kept. Not thread-safe.
 *
 * <p>A system fits as well as it knows texts. Numbers that fit another system as well as ISO 3166-1, but mean other countries there, leave it open
 * which are meant.
 */
public final class CodeEvidence {
    private static final int MOST = 2048;
    private static final int LONGEST = 100;

    private final Set<String> texts = new TreeSet<>();

    /** Begins without any text. */
    public CodeEvidence() {}

    /**
     * Takes a text of the column into account.
     *
     * @param text the text; empty and very long texts say nothing
     */
    public void add(String text) {
        String bare = Objects.requireNonNull(text, "text").strip();
        if (!bare.isEmpty() && bare.length() <= LONGEST && texts.size() < MOST) {
            texts.add(bare);
        }
    }

    /**
     * Returns how many different texts a system knows, be it as codes of states that ceased to exist.
     *
     * @param codes the system
     * @return a number up to {@link #size()}
     */
    public int known(CodeSystem codes) {
        int known = 0;
        for (String text : texts) {
            if (codes.has(text)) {
                known++;
            }
        }
        return known;
    }

    /**
     * Returns how many different texts there are.
     *
     * @return how many are taken into account
     */
    public int size() {
        return texts.size();
    }

    /**
     * Returns the system that the texts fit better than the one assumed, or as well if they are numbers and ISO 3166-1 is assumed, and in which they
     * mean other countries.
     *
     * @param assumed the system that is assumed
     * @return the system that fits best of these, or empty if the assumed one can stand
     */
    public Optional<CodeSystem> rival(CodeSystem assumed) {
        if (assumed == CodeSystem.ISO_NUMERIC || texts.isEmpty()) {
            return Optional.empty();
        }
        int most = known(assumed) + (assumed == CodeSystem.ISO && areNumbers() ? -1 : 0);
        Optional<CodeSystem> rival = Optional.empty();
        for (CodeSystem system : CodeSystem.values()) {
            if (system != assumed && system != CodeSystem.ISO_NUMERIC) {
                int known = known(system);
                if (known > Math.max(most, 0) && differ(assumed, system)) {
                    most = known;
                    rival = Optional.of(system);
                }
            }
        }
        return rival;
    }

    /**
     * Returns the system that fits best.
     *
     * @return the system, or empty if none knows any text, or if two that fit best mean different countries
     */
    public Optional<CodeSystem> best() {
        CodeSystem best = CodeSystem.ISO;
        for (CodeSystem system : CodeSystem.values()) {
            if (known(system) > known(best)) {
                best = system;
            }
        }
        int known = known(best);
        for (CodeSystem system : CodeSystem.values()) {
            if (known(system) == known && differ(best, system)) {
                return Optional.empty();
            }
        }
        return known == 0 ? Optional.empty() : Optional.of(best);
    }

    private boolean areNumbers() {
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean differ(CodeSystem one, CodeSystem other) {
        for (String text : texts) {
            Optional<Country> there = other.find(text);
            if (there.isPresent() && !there.equals(one.find(text))) {
                return true;
            }
        }
        return false;
    }
}
