package io.github.csto.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What countries are called, by folded code or name; filled from the tables when first asked. */
final class CountryNames {
    /** A longer text is not looked at. */
    private static final int LONGEST = 400;

    private static final int MOST_MEANT = 5;
    private static final int LONGEST_CODE = 3;

    /** What goes before a name in a formal one. */
    private static final String[] FORMS = {
        "republic",
        "kingdom",
        "state",
        "federal republic",
        "islamic republic",
        "democratic republic",
        "independent state",
        "principality",
        "commonwealth",
        "sultanate",
        "territory",
        "bailiwick",
        "collectivity",
        "republique",
        "republique federale",
        "republique islamique",
        "republique democratique",
        "royaume",
        "etat",
        "principaute",
        "sultanat",
        "territoire",
        "bailliage",
        "collectivite",
        "республика",
        "федеративная республика",
        "исламская республика",
        "демократическая республика",
        "королевство",
        "княжество",
        "государство",
        "султанат"
    };

    /** Countries of which the form tells them from others of the same name: only names of the tables mean them. */
    private static final Set<Country> FORM_MATTERS = Set.of(
            Country.CD,
            Country.CG,
            Country.KP,
            Country.KR,
            Country.CN,
            Country.TW,
            Country.VN,
            Country.YE,
            Country.DE,
            Country.WS);

    private CountryNames() {}

    /** A country, or a state that ceased to exist, or neither. */
    private record Meaning(
            @Nullable Country country, @Nullable CeasedState ceased) {
        static final Meaning NONE = new Meaning(null, null);

        boolean isSomething() {
            return country != null || ceased != null;
        }
    }

    static @Nullable Country find(String text) {
        return meaning(text).country();
    }

    static Country parse(String text) {
        Meaning meaning = meaning(text);
        if (meaning.country() != null) {
            return meaning.country();
        }
        String bare = text.strip();
        if (meaning.ceased() != null) {
            throw UnknownCountryException.ceased(bare, meaning.ceased());
        }
        if (bare.length() > LONGEST) {
            throw new UnknownCountryException(bare, false, List.of());
        }
        String folded = FoldedName.fold(FoldedName.clean(bare));
        Set<Country> fitting = containing(folded);
        if (fitting.size() > 1 && fitting.size() <= MOST_MEANT) {
            throw new UnknownCountryException(bare, true, List.copyOf(fitting));
        }
        List<Country> first = new ArrayList<>(fitting.size() == 1 ? fitting : List.of());
        if (first.isEmpty()) {
            Country distinct = distinctive(folded);
            if (distinct != null) {
                first.add(distinct);
            }
        }
        throw new UnknownCountryException(
                bare, false, hasLetter(folded) ? Near.NAMES.to(FoldedName.core(folded), first) : List.of());
    }

    private static boolean hasLetter(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetter(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Meaning meaning(String text) {
        String bare = text.strip();
        if (bare.length() > LONGEST) {
            return Meaning.NONE;
        }
        String clean = FoldedName.clean(bare);
        String folded = FoldedName.fold(clean);
        if (isNumber(folded)) {
            return number(bare, folded);
        }
        return meaning(clean, folded, 2);
    }

    /** Nothing but digits; the empty text has none, and means nothing either way. */
    private static boolean isNumber(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Spreadsheets drop the leading zeros of numeric codes; a sign or a point makes something else of a number. */
    private static Meaning number(String bare, String folded) {
        if (folded.length() > LONGEST_CODE || bare.length() != folded.length()) {
            return Meaning.NONE;
        }
        return byName("0".repeat(LONGEST_CODE - folded.length()) + folded);
    }

    private static Meaning meaning(String clean, String folded, int turns) {
        Meaning found = named(folded);
        if (found.isSomething() || turns == 0) {
            return found;
        }
        int open = clean.lastIndexOf('(');
        if (open > 0 && clean.endsWith(")")) {
            return inBrackets(clean.substring(0, open), clean.substring(open + 1, clean.length() - 1), turns - 1);
        }
        int comma = clean.indexOf(',');
        if (comma > 0 && clean.indexOf(',', comma + 1) == -1) {
            found = turned(clean.substring(comma + 1), clean.substring(0, comma), turns - 1);
        }
        return found.isSomething() ? found : formal(folded);
    }

    private static Meaning turned(String first, String then, int turns) {
        String turned = first.strip() + " " + then.strip();
        return meaning(turned, FoldedName.fold(turned), turns);
    }

    /** {@code Arménie (l')}, {@code Micronesia (Federated States of)}, {@code Russia (RU)}: nothing else may stand in the brackets. */
    private static Meaning inBrackets(String name, String bracket, int turns) {
        Meaning outside = meaning(name, FoldedName.fold(name), turns);
        String folded = FoldedName.fold(bracket);
        if (FoldedName.loose(folded).isEmpty() || outside.ceased() != null) {
            return outside;
        }
        Meaning turned = turned(bracket, name, turns);
        if (turned.isSomething()) {
            return turned;
        }
        return outside.equals(meaning(bracket, folded, turns)) ? outside : Meaning.NONE;
    }

    private static Meaning formal(String folded) {
        String loose = FoldedName.loose(folded);
        for (String form : FORMS) {
            if (loose.startsWith(form + " ")) {
                String rest = loose.substring(form.length() + 1);
                Meaning named = isCode(rest) ? Meaning.NONE : named(rest);
                if (named.isSomething() && (named.country() == null || !FORM_MATTERS.contains(named.country()))) {
                    return named;
                }
            }
        }
        return Meaning.NONE;
    }

    private static boolean isCode(String folded) {
        return folded.isEmpty() || (folded.length() <= LONGEST_CODE && folded.charAt(0) <= 'z');
    }

    private static Meaning named(String folded) {
        Meaning exact = byName(folded);
        if (exact.isSomething()) {
            return exact;
        }
        String loose = FoldedName.loose(folded);
        return isCode(loose) ? Meaning.NONE : Index.LOOSE.getOrDefault(loose, Meaning.NONE);
    }

    private static Meaning byName(String folded) {
        return Index.NAMES.getOrDefault(folded, Meaning.NONE);
    }

    /** The countries of which the words are a part of a name. */
    private static Set<Country> containing(String folded) {
        Set<Country> countries = new TreeSet<>();
        if (folded.length() > 2) {
            String words = " " + folded + " ";
            Near.SPELLED.forEach((name, country) -> {
                if (name.length() >= folded.length() && (" " + name + " ").contains(words)) {
                    countries.add(country);
                }
            });
        }
        return countries;
    }

    /** The country of the first word, or beginning of a word, that only names of one country have. */
    private static @Nullable Country distinctive(String folded) {
        for (String word : folded.split(" ", NearNames.LONGEST)) {
            String beginning = Near.WORDS.ceilingKey(word);
            if (word.length() > LONGEST_CODE && beginning != null && beginning.startsWith(word)) {
                Country country = Near.WORDS.get(beginning);
                String next = Near.WORDS.higherKey(beginning);
                boolean isWord = beginning.length() == word.length();
                if (country != null
                        && (isWord || next == null || !next.startsWith(word) || Near.WORDS.get(next) == country)) {
                    return country;
                }
            }
        }
        return null;
    }

    /** All names, folded; and those that differ from each other by more than small words. */
    private static final class Index {
        static final Map<String, Meaning> NAMES = new HashMap<>(4096);
        static final Map<String, Meaning> LOOSE = new HashMap<>(4096);

        static {
            for (Country country : Country.all()) {
                Meaning meaning = new Meaning(country, null);
                NAMES.put(FoldedName.fold(country.alpha2()), meaning);
                NAMES.put(FoldedName.fold(country.alpha3()), meaning);
                String number = Integer.toString(country.numeric());
                NAMES.put("0".repeat(LONGEST_CODE - number.length()) + number, meaning);
            }
            for (CeasedState state : CeasedState.all()) {
                add(state.name(), new Meaning(null, state));
            }
            for (Map.Entry<String, Country> name : spelled().entrySet()) {
                add(name.getKey(), new Meaning(name.getValue(), null));
            }
        }

        private static void add(String name, Meaning meaning) {
            String folded = FoldedName.fold(name);
            Meaning known = NAMES.putIfAbsent(folded, meaning);
            if (known != null && !known.equals(meaning)) {
                throw new IllegalStateException("Two meanings of \"" + name + "\"");
            }
            String loose = FoldedName.loose(folded);
            Meaning other = LOOSE.putIfAbsent(loose, meaning);
            if (other != null && !other.equals(meaning)) {
                LOOSE.put(loose, Meaning.NONE);
            }
        }
    }

    /** All names of the tables as they are written there. */
    static Map<String, Country> spelled() {
        Map<String, Country> spelled = new TreeMap<>();
        for (String[] row : CountryTable.rows("names.tsv")) {
            for (int column = 1; column < row.length; column++) {
                spelled.put(row[column], Country.valueOf(row[0]));
            }
        }
        for (String[] row : CountryTable.rows("usual-names.tsv")) {
            spelled.put(row[0], Country.valueOf(row[1]));
        }
        return spelled;
    }

    /** What only texts without meaning need. */
    private static final class Near {
        static final Map<String, Country> SPELLED = new TreeMap<>();
        static final NavigableMap<String, @Nullable Country> WORDS = new TreeMap<>();
        static final NearNames NAMES;

        static {
            for (Map.Entry<String, Country> name : spelled().entrySet()) {
                String folded = FoldedName.fold(name.getKey());
                SPELLED.put(folded, name.getValue());
                for (String word : folded.split(" ", -1)) {
                    if (word.length() > LONGEST_CODE) {
                        WORDS.put(
                                word,
                                !WORDS.containsKey(word) || WORDS.get(word) == name.getValue()
                                        ? name.getValue()
                                        : null);
                    }
                }
            }
            Map<String, Country> cores = new TreeMap<>();
            SPELLED.forEach((name, country) -> cores.putIfAbsent(FoldedName.core(name), country));
            // Abbreviations are near to nearly every short word.
            cores.keySet().removeIf(CountryNames::isCode);
            NAMES = new NearNames(cores);
        }
    }
}
