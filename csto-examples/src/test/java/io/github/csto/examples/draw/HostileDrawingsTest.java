package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.register.Register;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whatever texts a register holds, a drawing shows them as texts: nothing in it runs, loads or leads elsewhere. */
class HostileDrawingsTest {
    private static final Set<String> ELEMENTS = Set.of(
            "svg", "title", "desc", "style", "defs", "pattern", "g", "rect", "path", "circle", "line", "polygon",
            "text");

    static Stream<String> texts() {
        return Stream.of(
                "</text></svg><script>alert(1)</script>",
                "]]><script>alert(1)</script><![CDATA[",
                "\"/><image href=\"https://example.org/\" onload='alert(1)'/>",
                "' onclick='alert(1)",
                "</title></desc></style><style>@import 'https://example.org/x.css';</style>",
                "<!--",
                "--><!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
                "&lt;b&gt; &#60;b&#62; &amp;",
                "<?xml-stylesheet href='https://example.org/x.xsl'?>",
                "%%{init: {'securityLevel': 'loose'}}%% A --> B: <img src=x onerror=alert(1)>",
                "\"] ; x [URL=\"javascript:alert(1)\" label=<<b>x</b>>]; //",
                "click A href \"javascript:alert(1)\"",
                "\u0000\u0001\u001b[31m\uFFFE\u202E",
                "\\\"\\' ${x} `x` {{x}}");
    }

    private static Map<String, String> row(String... columnsAndCells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            row.put(columnsAndCells[i], columnsAndCells[i + 1]);
        }
        return row;
    }

    /** The text is wherever a text of its own choice may stand and a drawing may show it; all others are as short as can be. */
    private static Csto hostile(String text) {
        String word = text.replaceAll("[\\s,;|]", "_").replaceAll("\\p{Cntrl}", "_");
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        tables.put(
                "documents",
                List.of(row(
                        "document",
                        "d",
                        "title",
                        text,
                        "publisher",
                        text,
                        "language",
                        "en",
                        "date",
                        "2010",
                        "phrase",
                        text,
                        "address",
                        "https://example.org/",
                        "reason",
                        text)));
        tables.put(
                "accounts",
                List.of(
                        row(
                                "claim",
                                "a1",
                                "organisation",
                                word,
                                "account",
                                word,
                                "english",
                                text,
                                "rank",
                                "1",
                                "reason",
                                text),
                        row(
                                "claim",
                                "a2",
                                "organisation",
                                word,
                                "account",
                                word + "2",
                                "english",
                                text,
                                "rank",
                                "2",
                                "reason",
                                text)));
        List<Map<String, String>> acts = new ArrayList<>();
        for (String account : List.of(word, word + "2")) {
            acts.add(row(
                    "claim",
                    "m" + acts.size(),
                    "organisation",
                    word,
                    "account",
                    account,
                    "country",
                    "CH",
                    "act",
                    "ACCEDE",
                    "date",
                    account.equals(word) ? "2001" : "2003",
                    "citations",
                    "d",
                    "reason",
                    text));
        }
        tables.put("memberships", acts);
        tables.put(
                "statements",
                List.of(row(
                        "claim",
                        "s",
                        "organisation",
                        word,
                        "account",
                        word,
                        "kind",
                        "MEMBERSHIP",
                        "nature",
                        "STATEMENT",
                        "speaker",
                        text,
                        "country",
                        "CH",
                        "date",
                        "2005-05-05",
                        "text",
                        text,
                        "citations",
                        "d")));
        tables.put(
                "sessions",
                List.of(row(
                        "claim",
                        "t",
                        "organisation",
                        word,
                        "account",
                        word,
                        "date",
                        "2005-03-03",
                        "kind",
                        "REGULAR",
                        "venue",
                        "IN_PERSON",
                        "place",
                        text,
                        "attendance",
                        "complete",
                        "citations",
                        "d")));
        tables.put(
                "attendance",
                List.of(row(
                        "claim",
                        "u",
                        "organisation",
                        word,
                        "account",
                        word,
                        "session",
                        "t",
                        "country",
                        "CH",
                        "name",
                        text,
                        "office",
                        "PRESIDENT",
                        "citations",
                        "d")));
        tables.put(
                "decisions",
                List.of(row(
                        "claim",
                        "v",
                        "organisation",
                        word,
                        "account",
                        word,
                        "decision",
                        text,
                        "session",
                        "t",
                        "date",
                        "2005-03-03",
                        "subject",
                        text,
                        "citations",
                        "d")));
        return Csto.from(Register.of(tables));
    }

    private static void assertHarmless(String svg) {
        Element root = Picture.of(svg).root();
        List<Element> all = new ArrayList<>(Picture.all(root, "*").toList());
        all.add(root);
        for (Element each : all) {
            assertThat(each.getNodeName()).isIn(ELEMENTS);
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                Node attribute = each.getAttributes().item(i);
                assertThat(attribute.getNodeName()).doesNotStartWith("on").doesNotContain("href", "src");
                if (!attribute.getNodeName().startsWith("data-")) {
                    assertThat(attribute.getNodeValue().replace("url(#", ""))
                            .as(attribute.getNodeName())
                            .doesNotContain("javascript:", "url(");
                }
            }
            if (each.getNodeName().equals("style")) {
                assertThat(each.getTextContent()).doesNotContain("@import", "example.org");
            }
            for (Node child = each.getFirstChild(); child != null; child = child.getNextSibling()) {
                assertThat(child.getNodeType()).isIn(Node.ELEMENT_NODE, Node.TEXT_NODE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTimelineAndTheYearShowTextsAsTexts(String text) {
        Csto csto = hostile(text);
        List<Csto> asked = List.of(csto);
        String shown = text.replaceAll("[\u0000\u0001\u001b\uFFFE]", "\uFFFD");
        for (int width : List.of(360, 1000)) {
            String timeline = TimelineDrawing.svg(asked, TimelineDrawing.period(asked), width);
            String year = YearDrawing.svg(csto, Year.of(2005), width);
            for (String svg : List.of(timeline, year)) {
                assertHarmless(svg);
                assertThat(Picture.of(svg).root().getTextContent()).contains(shown);
            }
        }
    }

    /** The machine is the library's own: no text of a register stands in its Mermaid or its DOT. */
    @Test
    void mermaidAndDotHoldTheNamesOfTheMachineAndNothingElse() {
        String names = Stream.of(MembershipStatus.values(), MembershipAct.values())
                .flatMap(Stream::of)
                .map(each -> each.toString().toLowerCase(Locale.ROOT).replace('_', '.'))
                .collect(Collectors.joining("|"));
        String name = "(?i:" + names + ")";
        assertThat(MembershipStateMachine.toMermaid())
                .matches("stateDiagram-v2\n    \\[\\*\\] --> OUTSIDE\n(?:    " + name + " --> " + name + ": " + name
                        + "\n)+");
        assertThat(MembershipStateMachine.toDot())
                .matches("digraph membership \\{\n    rankdir=LR;\n    node \\[shape=box, style=rounded\\];\n(?:    "
                        + name + "(?: \\[peripheries=2\\]| -> " + name + " \\[label=\"" + name + "\"\\])?;\n)+\\}\n");
    }
}
