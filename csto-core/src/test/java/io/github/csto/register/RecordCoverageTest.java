package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What was found out about the public record is in the register, or {@code docs/record.md} says why it is not. The tables of what was found out are not
 * part of the library; where they are not at hand, this is skipped.
 */
class RecordCoverageTest {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    private static final Pattern BETWEEN = Pattern.compile("\\[(\\S+)\\.\\.(\\S+)]");
    private static final Pattern SOURCE = Pattern.compile("S\\d+");

    /** The columns of the register that say when something happened. */
    private static final List<String> DATES = List.of(
            "date",
            "noticed",
            "decided",
            "signed",
            "ratified",
            "acceded",
            "deposited",
            "inForce",
            "suspended",
            "ended",
            "founded",
            "ceased",
            "since",
            "until",
            "attested");

    /** The tables of the register that such a row can be in. */
    private static final List<String> PERSONS = List.of("offices", "observers");

    private static final List<String> TREATIES = List.of("treaties", "treaty-parties");
    private static final List<String> TABLES = Stream.of(
                    PERSONS, TREATIES, List.of("memberships", "statements", "stages", "roster-checks", "organisations"))
            .flatMap(List::stream)
            .toList();

    /** A row that was found out: what it is about, in which state, when, and by which sources of the register. */
    private record Found(List<String> key, Optional<Country> state, List<PartialDate> dates, Set<String> sources) {}

    /** A row of the register. */
    private record Held(String table, Set<String> states, List<PartialDate> dates, Set<String> sources) {
        boolean holds(Found row) {
            boolean ofTable = switch (row.key().get(0)) {
                case "treaties" -> TREATIES.contains(table);
                case "offices" -> PERSONS.contains(table);
                default -> true;
            };
            boolean ofState =
                    row.state().isEmpty() || states.contains(row.state().get().alpha2());
            boolean ofTime = dates.isEmpty()
                    || row.dates().isEmpty()
                    || dates.stream().anyMatch(own -> row.dates().stream().anyMatch(other -> share(own, other)));
            return ofTable && ofState && ofTime && sources.stream().anyMatch(row.sources()::contains);
        }

        private static boolean share(PartialDate one, PartialDate other) {
            return !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());
        }
    }

    private static Path folder() {
        Path folder = Path.of(System.getProperty("csto.root"), "..", "shared", "record");
        assumeThat(folder)
                .as("the tables of what was found out are not at hand")
                .isDirectory();
        return folder;
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder().resolve(table + ".tsv"));
        List<String> header = List.of(lines.get(0).split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            List<String> cells = List.of(line.split("\t", -1));
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < cells.size() ? cells.get(i).strip() : "");
            }
            rows.add(row);
        }
        return rows;
    }

    /** Pages are the same by their address, however it is written, or by the words by which the place is found again. */
    private static Map<String, Set<String>> sources() throws IOException {
        Map<String, Set<String>> byPage = new HashMap<>();
        for (SourceDocument document : Register.fromSeeds().sources().documents()) {
            Stream.concat(
                            document.address().map(URI::toString).map(RecordCoverageTest::page).stream(),
                            document.phrase().stream())
                    .forEach(page ->
                            byPage.computeIfAbsent(page, key -> new TreeSet<>()).add(document.id()));
        }
        Map<String, Set<String>> sources = new HashMap<>();
        for (Map<String, String> row : rows("sources")) {
            Set<String> same = new TreeSet<>(byPage.getOrDefault(page(row.get("url")), Set.of()));
            same.addAll(byPage.getOrDefault(row.get("locating_phrase"), Set.of()));
            sources.put(row.get("id"), same);
        }
        return sources;
    }

    private static String page(String address) {
        String plain = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        return plain.strip().replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    /** A range means a day in it; text between dates means nothing. */
    private static List<PartialDate> dates(String text) {
        if (BETWEEN.matcher(text).matches()) {
            return List.of(PartialDate.parse(text));
        }
        List<String> parts =
                DATE.matcher(text).results().map(MatchResult::group).toList();
        if (text.contains("/") && parts.size() == 2) {
            return List.of(PartialDate.between(PartialDate.parse(parts.get(0)), PartialDate.parse(parts.get(1))));
        }
        return parts.stream().map(PartialDate::parse).toList();
    }

    private static Optional<Country> state(String name) {
        return name.isEmpty() || name.startsWith("*") ? Optional.empty() : Optional.of(Country.parse(name));
    }

    /** The rows of good or fair confidence that rest on a source. */
    private static List<Found> found() throws IOException {
        Map<String, Set<String>> sources = sources();
        List<Found> found = new ArrayList<>();
        for (String table : List.of("memberships", "treaties", "statements", "offices")) {
            for (Map<String, String> row : rows(table)) {
                if (!List.of("H", "M").contains(row.get("confidence"))
                        || row.get("source_ids").equals("none")) {
                    continue;
                }
                List<String> about = switch (table) {
                    case "memberships" -> List.of("organisation", "state", "date_edtf", "act");
                    case "treaties" -> List.of("treaty", "state", "signed", "ratified");
                    case "statements" -> List.of("actor", "state", "date_edtf", "what");
                    default -> List.of("office", "", "from_edtf", "person_or_value");
                };
                List<String> key = new ArrayList<>(List.of(table));
                about.forEach(column -> key.add(row.getOrDefault(column, "")));
                List<PartialDate> dates = new ArrayList<>();
                for (String column : List.of("date_edtf", "signed", "ratified", "in_force", "from_edtf", "to_edtf")) {
                    dates.addAll(dates(row.getOrDefault(column, "")));
                }
                Optional<Country> state =
                        List.of("memberships", "treaties").contains(table) ? state(row.get("state")) : Optional.empty();
                Set<String> cited = SOURCE.matcher(row.get("source_ids"))
                        .results()
                        .flatMap(id -> sources.getOrDefault(id.group(), Set.of()).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
                found.add(new Found(List.copyOf(key), state, dates, cited));
            }
        }
        return found;
    }

    private static List<Held> held() {
        List<Held> held = new ArrayList<>();
        for (RegisterTable table : Register.fromSeeds().tables()) {
            for (Map<String, String> row : table.rows()) {
                String citations = row.getOrDefault("citations", "");
                if (citations.isEmpty() || !TABLES.contains(table.name())) {
                    continue;
                }
                Set<String> states = new TreeSet<>(Arrays.asList(
                        (row.getOrDefault("country", "") + " " + row.getOrDefault("countries", "")).split(" ", -1)));
                List<PartialDate> dates = DATES.stream()
                        .flatMap(column ->
                                Arrays.stream(row.getOrDefault(column, "").split(" ", -1)))
                        .filter(date -> !date.isEmpty())
                        .map(PartialDate::parse)
                        .toList();
                Set<String> sources = Citation.parseAll(citations).stream()
                        .map(Citation::document)
                        .collect(Collectors.toCollection(TreeSet::new));
                held.add(new Held(table.name(), states, dates, sources));
            }
        }
        return held;
    }

    private static Set<String> missing(List<Found> found, List<Held> held) {
        return found.stream()
                .filter(row -> held.stream().noneMatch(own -> own.holds(row)))
                .map(row -> String.join(" | ", row.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the page lists, with the reasons. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new LinkedHashMap<>();
        Predicate<String> isRow = Pattern.compile("^\\| (memberships|treaties|statements|offices) \\|")
                .asPredicate();
        for (String line : Files.readAllLines(Path.of(System.getProperty("csto.root"), "docs", "record.md"))) {
            if (isRow.test(line)) {
                List<String> cells = Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList();
                assertThat(cells).as(line).hasSize(6);
                assertThat(listed.put(String.join(" | ", cells.subList(0, 5)), cells.get(5)))
                        .as(line)
                        .isNull();
            }
        }
        return listed;
    }

    @Test
    void whatWasFoundOutIsInTheRegisterOrThePageSaysWhyNot() throws IOException {
        List<Found> found = found();
        assertThat(found).hasSizeGreaterThan(200);
        assertThat(new TreeSet<>(listed().keySet())).isEqualTo(missing(found, held()));
        assertThat(listed().values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void aRowThatTheRegisterLosesIsMissed() throws IOException {
        List<Found> found = found();
        List<Held> less = held().stream()
                .filter(row -> !row.sources().contains("tass-2012-12-19"))
                .toList();
        Set<String> missed = missing(found, less);
        missed.removeAll(missing(found, held()));
        assertThat(missed)
                .contains("memberships | CSTO | Uzbekistan | 2012-12-19 | Council decides suspension of membership");
    }

    @Test
    void aPageIsTheSameHoweverItsAddressIsWritten() {
        assertThat(page("https://example.org/a%20b/")).isEqualTo(page("http://example.org/a b"));
        assertThat(dates("2000-01-02/2001")).hasToString("[[2000-01-02..2001]]");
        assertThat(dates("[1999..2000-05]")).hasToString("[[1999..2000-05]]");
        assertThat(dates("2012-11-12 (law; house 2012-10-19)")).hasToString("[2012-11-12, 2012-10-19]");
    }
}
