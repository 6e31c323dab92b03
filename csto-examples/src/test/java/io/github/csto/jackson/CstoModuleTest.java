package io.github.csto.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.csto.Csto;
import io.github.csto.account.RosterCheck;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Organisation;
import io.github.csto.organisation.Statement;
import io.github.csto.organisation.Treaty;
import io.github.csto.register.CoverageLine;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The module: found by itself, told by its texts, and plain about what it cannot read. */
class CstoModuleTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CstoModule()).build();

    /** Everything that a record of any type can meet on its way. */
    private record Everything(
            PartialDate date,
            Map<Country, List<Citation>> cited,
            Rule<?> rule,
            Map<Rule<?>, Verdict> verdicts,
            Certainty certainty) {}

    private static <V> void assertReadsBack(List<V> values, Class<V> type) throws JsonProcessingException {
        assertThat(values).isNotEmpty();
        for (V value : values) {
            assertThat(JSON.readValue(JSON.writeValueAsString(value), type)).isEqualTo(value);
        }
    }

    @Test
    void itIsFound() throws JsonProcessingException {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.writeValueAsString(PartialDate.parse("1999"))).isEqualTo("\"1999\"");
        assertThat(found.writeValueAsString(CouncilRules.CSC_CHAIR)).isEqualTo("\"CSC-CHAIR\"");
    }

    @Test
    void textsAndKeys() throws JsonProcessingException {
        Everything everything = new Everything(
                PartialDate.parse("[1999-04-02..1999]"),
                Map.of(Country.UZ, List.of(Citation.parse("003:80,129"))),
                CouncilRules.PRACTICE_HOST,
                Map.of(CouncilRules.CSC_UN_NOTICE, Verdict.NOT_ESTABLISHED),
                Certainty.UNDETERMINED);
        String json = "{\"date\":\"[1999-04-02..1999]\",\"cited\":{\"UZ\":[\"003:80,129\"]},\"rule\":\"PRACTICE-HOST\","
                + "\"verdicts\":{\"CSC-UN-NOTICE\":\"NOT_ESTABLISHED\"},\"certainty\":\"UNDETERMINED\"}";

        assertThat(JSON.writeValueAsString(everything)).isEqualTo(json);
        assertThat(JSON.readValue(json, Everything.class)).isEqualTo(everything);
        assertThat(JSON.readValue("[\"uzb\", \"860\", \"Ouzbékistan\"]", new TypeReference<List<Country>>() {}))
                .containsOnly(Country.UZ);
    }

    @Test
    void everyRuleIsItsIdentifier() throws JsonProcessingException {
        for (Rule<?> rule : CouncilRules.ALL) {
            String json = JSON.writeValueAsString(rule);
            assertThat(json).isEqualTo("\"" + rule.id() + "\"");
            assertThat((Object) JSON.readValue(json, Rule.class)).isEqualTo(rule);
            assertThat(JSON.writeValueAsString(Map.of(rule, 1))).isEqualTo("{" + json + ":1}");
        }
    }

    @Test
    void everyValueOfEveryEnum() throws JsonProcessingException {
        for (Class<? extends Enum<?>> type : List.of(
                Country.class,
                Certainty.class,
                MembershipAct.class,
                MembershipStatus.class,
                Criterion.class,
                Stage.class,
                Verdict.class,
                RosterCheck.Says.class)) {
            for (Enum<?> value : type.getEnumConstants()) {
                String json = JSON.writeValueAsString(value);
                assertThat((Object) JSON.readValue(json, type)).isEqualTo(value);
                assertThat(JSON.writeValueAsString(Map.of(value, 1))).isEqualTo("{" + json + ":1}");
                Map<Object, Integer> keyed = JSON.readValue(
                        "{" + json + ":1}", JSON.getTypeFactory().constructMapType(Map.class, type, Integer.class));
                assertThat(keyed).containsExactly(Map.entry(value, 1));
            }
        }
    }

    @Test
    void theWholeRegister() throws JsonProcessingException {
        Path own = Path.of(System.getProperty("csto.root"), "csto-examples", "own-register");
        for (Register register : List.of(Register.fromSeeds(), Register.read(own))) {
            assertReadsBack(register.sources().documents(), SourceDocument.class);
            assertReadsBack(register, Fact.MEMBERSHIPS, MembershipEvent.class);
            assertReadsBack(register, Fact.STAGES, StageEvent.class);
            assertReadsBack(register, Fact.ROSTER_CHECKS, RosterCheck.class);
        }
        assertReadsBack(Register.fromSeeds().sources().coverage(), CoverageLine.class);
    }

    @Test
    void theFactsAboutOrganisations() throws JsonProcessingException {
        Register seeds = Register.fromSeeds();
        assertReadsBack(seeds, Fact.ORGANISATIONS, Organisation.class);
        assertReadsBack(seeds, Fact.TREATIES, Treaty.class);
        assertReadsBack(seeds, Fact.OFFICES, OfficeTerm.class);
        assertReadsBack(seeds, Fact.STATEMENTS, Statement.class);
        assertReadsBack(seeds, Fact.OBSERVERS, Observer.class);
    }

    private static <T> void assertReadsBack(Register register, Fact<T> fact, Class<T> type)
            throws JsonProcessingException {
        JavaType claim = JSON.getTypeFactory().constructParametricType(Claim.class, type);
        assertThat(register.facts(fact)).isNotEmpty();
        for (Claim<T> each : register.facts(fact)) {
            assertThat(JSON.<Claim<T>>readValue(JSON.writeValueAsString(each), claim))
                    .isEqualTo(each);
        }
    }

    @Test
    void aReport() throws JsonProcessingException {
        ComplianceReport report = Csto.fromSeeds().compliance().audit();
        String json = JSON.writeValueAsString(report);
        assertThat(JSON.readTree(json).at("/findings/0/ruling/rule").asText()).startsWith("CSC-");
        assertThat(JSON.writeValueAsString(JSON.readValue(json, ComplianceReport.class)))
                .isEqualTo(json);
    }

    @Test
    void aRosterIsOnlyWritten() throws JsonProcessingException {
        JsonNode json = JSON.readTree(JSON.writeValueAsString(
                Csto.of(Register.fromSeeds(), "CSTO", "documents").membersOn(LocalDate.of(1999, 6, 1))));
        assertThat(json.at("/roster/day").asText()).isEqualTo("1999-06-01");
        assertThat(json.at("/roster/members").toString()).isEqualTo("[\"AM\",\"BY\",\"KG\",\"KZ\",\"RU\",\"TJ\"]");
        assertThat(json.at("/roster/standings/UZ/possibleStatuses").toString())
                .isEqualTo("[\"RATIFIED\",\"WITHDRAWN\"]");
        assertThat(json.at("/roster/standings/UZ/because/1/window").asText()).isEqualTo("1999-04-02/1999-12-31");
        assertThat(json.at("/provenance/horizon").asText()).isEqualTo("2023-11-23");
        assertThat(catchThrowableOfType(
                        JsonMappingException.class,
                        () -> JSON.readValue(json.get("roster").toString(), Roster.class)))
                .hasMessageContaining("Roster");
    }

    /** The text, the type as the message names it, what the library says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date      | "1999-02-30"    | No such date in the calendar: "1999-02-30"
                    date      | ""              | Not a date: ""; expected a day like
                    date      | 1999            | Cannot deserialize value of type `io.github.csto.time.PartialDate`
                    country   | "Ouzbekistn"    | Uzbekistan (UZ)
                    country   | 0               | Cannot deserialize value of type `io.github.csto.country.Country`
                    act       | "JOIN"          | SELF_SUSPEND
                    citations | ["003:"]        | Not a citation: "003:"
                    citations | null            | citations
                    reason    | null            | reason
                    colour    | "red"           | colour
                    """)
    void whatCannotBeReadIsToldWithItsPlace(String property, String value, String message)
            throws JsonProcessingException {
        MembershipEvent event = MembershipEvent.of(Country.UZ, MembershipAct.REJOIN, PartialDate.parse("2006"));
        JsonNode json = JSON.valueToTree(List.of(event));
        ((ObjectNode) json.get(0)).set(property, JSON.readTree(value));

        JsonMappingException e = catchThrowableOfType(
                JsonMappingException.class,
                () -> JSON.readValue(json.toString(), new TypeReference<List<MembershipEvent>>() {}));

        assertThat(e).hasMessageContaining(message);
        String path = e.getPathReference();
        assertThat(path).contains("[0]");
        if (!value.equals("null")) {
            assertThat(path).contains("[0]->").contains("[\"" + property + "\"]");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1999-13      | PartialDate  | No such date in the calendar
                    1999/1998    | DateInterval | Start after end: 1999/1998
                    003:         | Citation     | Not a citation: "003:"
                    Atlantis     | Country      | the nearest are
                    CSC-NOTHING  | Rule         | there are CSC-COMPOSITION
                    """)
    void aKeyThatCannotBeReadIsTold(String key, String type, String message) {
        Class<?> keys = Stream.of(PartialDate.class, DateInterval.class, Citation.class, Country.class, Rule.class)
                .filter(known -> known.getSimpleName().equals(type))
                .findFirst()
                .orElseThrow();
        assertThat(catchThrowableOfType(
                        JsonMappingException.class,
                        () -> JSON.readValue(
                                "{\"" + key + "\":1}",
                                JSON.getTypeFactory().constructMapType(Map.class, keys, Integer.class))))
                .hasMessageContaining(key)
                .hasMessageContaining(message);
        assertThat(catchThrowableOfType(JsonMappingException.class, () -> JSON.readValue("\"" + key + "\"", keys)))
                .hasMessageContaining(message);
    }

    @Test
    void aSourceMayBeUndated() throws JsonProcessingException {
        SourceDocument source = Register.fromSeeds().sources().documents().stream()
                .filter(document -> document.date().isEmpty() && document.isWeak())
                .findFirst()
                .orElseThrow();
        ObjectNode json = JSON.valueToTree(source);
        assertThat(JSON.readValue(json.toString(), SourceDocument.class)).isEqualTo(source);
        json.remove("date");
        assertThat(JSON.readValue(json.toString(), SourceDocument.class)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256", "language", "title", "id"})
    void aPartOfADocumentThatIsMissingIsTold(String part) {
        SourceDocument document = Register.fromSeeds().sources().documents().get(0);
        ObjectNode json = JSON.valueToTree(document);
        json.remove(part);
        assertThat(catchThrowableOfType(
                        JsonMappingException.class, () -> JSON.readValue(json.toString(), SourceDocument.class)))
                .hasMessageContaining("SourceDocument");
        json.put(part, "?");
        assertThat(part.equals("title")
                        || catchThrowableOfType(
                                        JsonMappingException.class,
                                        () -> JSON.readValue(json.toString(), SourceDocument.class))
                                != null)
                .isTrue();
    }
}
