package io.github.csto.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every table of codes, row by row, against lists that others keep; writes the tables of docs/codes.md. */
class RecognisedCodesTest {
    private static final Map<CodeSystem, String> LISTS = new TreeMap<>(Map.of(
            CodeSystem.ISO, "Unicode CLDR, cldr-core 48.2.0",
            CodeSystem.COW, "Correlates of War, states2016.csv",
            CodeSystem.GW, "Gleditsch and Ward, iisystem.dat of 2012, and the numbers of 16 microstates",
            CodeSystem.IOC, "country-data-list 1.6.3",
            CodeSystem.FIPS, "datasets/country-codes, 2013",
            CodeSystem.FIFA, "datasets/country-codes, 2013"));

    /** How many codes of the lists our tables need not have: those of no member of FIFA, and of no member of the IOC. */
    private static final Map<CodeSystem, Integer> NOT_READ = Map.of(CodeSystem.IOC, 5, CodeSystem.FIFA, 25);

    /** What a list says of a code: a country of today, or what it was until a year. */
    private record Listed(CodeSystem system, String code, String country, String name, String until) {
        Verdict verdict() {
            Optional<Country> found = system.find(code);
            if (found.isPresent()) {
                return found.get().name().equals(country) ? Verdict.SAME : Verdict.OTHERWISE;
            }
            boolean isExplained = system == CodeSystem.ISO
                    ? isCeased(code)
                    : OtherCode.of(system, code).isPresent();
            return isExplained ? Verdict.EXPLAINED : Verdict.NOT_READ;
        }

        private static boolean isCeased(String code) {
            return CeasedState.all().stream().anyMatch(state -> state.name().equals(code));
        }

        String meaning() {
            return Stream.of(country, name).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "))
                    + (until.isEmpty() ? "" : ", until " + until);
        }
    }

    private enum Verdict {
        SAME,
        EXPLAINED,
        NOT_READ,
        OTHERWISE
    }

    private static List<Listed> lists() throws IOException {
        List<Listed> listed = new ArrayList<>();
        try (InputStream in = RecognisedCodesTest.class.getResourceAsStream("independent-codes.tsv")) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                for (String code : cells[2].isEmpty() ? List.of(cells[1]) : List.of(cells[1], cells[2])) {
                    listed.add(new Listed(
                            CodeSystem.valueOf(cells[0].toUpperCase(Locale.ROOT)), code, cells[3], cells[4], cells[5]));
                }
            }
        }
        return listed;
    }

    private static List<Listed> list(CodeSystem system) throws IOException {
        return lists().stream().filter(listed -> listed.system() == system).toList();
    }

    /** The codes of our table, and of what has ceased to exist, by what they mean. */
    private static Map<String, String> ours(CodeSystem system) throws IOException {
        Map<String, String> ours = new TreeMap<>();
        Path folder = Path.of(System.getProperty("csto.root"), "seeds", "codes");
        if (system == CodeSystem.ISO) {
            Country.all().forEach(country -> {
                ours.put(country.alpha3(), country.name());
                ours.put("%03d".formatted(country.numeric()), country.name());
            });
            return ours;
        }
        List<String> lines = Files.readAllLines(folder.resolve(system.word() + ".tsv"));
        int place = List.of(lines.get(0).split("\t", -1)).indexOf("country");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            for (int column = 0; column < place; column++) {
                ours.put(cells[column], cells[place]);
            }
        }
        List<String> others = Files.readAllLines(folder.resolve("other-codes.tsv"));
        for (String line : others.subList(1, others.size())) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(system.word())) {
                ours.put(cells[1], cells[3]);
                if (!cells[2].isEmpty()) {
                    ours.put(cells[2], cells[3]);
                }
            }
        }
        return ours;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ISO_NUMERIC")
    void noCodeOfAnIndependentListIsReadAsAnotherCountry(CodeSystem system) throws IOException {
        List<Listed> list = list(system);

        assertThat(list).hasSizeGreaterThan(200);
        assertThat(list)
                .allSatisfy(
                        listed -> assertThat(listed.verdict()).as("%s", listed).isNotEqualTo(Verdict.OTHERWISE));
        assertThat(list)
                .filteredOn(listed -> listed.verdict() == Verdict.NOT_READ)
                .hasSizeLessThanOrEqualTo(NOT_READ.getOrDefault(system, 0));
    }

    @Test
    void whatHasEndedInAnIndependentListHasEndedInTheSameYearHere() throws IOException {
        List<Listed> ended =
                lists().stream().filter(listed -> !listed.until().isEmpty()).toList();

        assertThat(ended).hasSizeGreaterThan(90);
        assertThat(ended)
                .allSatisfy(listed -> assertThat(OtherCode.of(listed.system(), listed.code()))
                        .as("%s", listed)
                        .hasValueSatisfying(other -> assertThat(other.until()).isEqualTo(listed.until())));
    }

    @Test
    void theDocumentationShowsEachDifference() throws IOException {
        StringBuilder counts = new StringBuilder(
                "\n| system | list | codes in it | the same country | not a country of today, and said to be | not read |\n|---|---|---|---|---|---|\n");
        StringBuilder differences = new StringBuilder("\n| system | code | in the list | here |\n|---|---|---|---|\n");
        StringBuilder only = new StringBuilder("\nOnly here:\n\n| system | codes |\n|---|---|\n");
        for (Map.Entry<CodeSystem, String> entry : LISTS.entrySet()) {
            CodeSystem system = entry.getKey();
            List<Listed> list = list(system);
            Map<Verdict, Long> by =
                    list.stream().collect(Collectors.groupingBy(Listed::verdict, TreeMap::new, Collectors.counting()));
            counts.append("| `%s` | %s | %d | %d | %d | %d |%n"
                    .formatted(
                            system.word(),
                            entry.getValue(),
                            list.size(),
                            by.getOrDefault(Verdict.SAME, 0L),
                            by.getOrDefault(Verdict.EXPLAINED, 0L),
                            by.getOrDefault(Verdict.NOT_READ, 0L))
                    .replace(System.lineSeparator(), "\n"));
            Map<String, String> ours = ours(system);
            for (Listed listed : list) {
                boolean isDifferent = listed.verdict() == Verdict.NOT_READ
                        || (listed.verdict() == Verdict.EXPLAINED
                                && !listed.country().isEmpty());
                if (isDifferent) {
                    differences.append("| `" + system.word() + "` | `" + listed.code() + "` | " + listed.meaning()
                            + " | " + ours.getOrDefault(listed.code(), "not read") + " |\n");
                }
            }
            Set<String> more = new TreeSet<>(ours.keySet());
            list.forEach(listed -> more.remove(listed.code()));
            if (!more.isEmpty()) {
                only.append("| `" + system.word() + "` | "
                        + more.stream()
                                .map(code -> "`" + code + "` " + ours.get(code))
                                .collect(Collectors.joining(", "))
                        + " |\n");
            }
        }
        Path docs = Path.of(System.getProperty("csto.root"), "docs", "codes.md");
        String page = Files.readString(docs);
        String begin = "<!-- compared codes -->\n";
        String end = "<!-- end of compared codes -->";
        String written = page.substring(0, page.indexOf(begin) + begin.length())
                + counts
                + "\nEach code that is read otherwise than the list has it, or not at all:\n"
                + differences
                + only
                + "\n"
                + page.substring(page.indexOf(end));
        if (Boolean.getBoolean("csto.rewrite")) {
            Files.writeString(docs, written);
        }
        assertThat(Files.readString(docs)).as("-Dcsto.rewrite=true writes it").isEqualTo(written);
    }
}
