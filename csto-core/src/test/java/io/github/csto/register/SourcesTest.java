package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register answers about what it rests on. */
class SourcesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"a, T-3 T-4 T-1 T-2 T-5 T-6", "b, T-4 T-7 T-8", "c, ''", "z, ''"})
    void theClaimsOfADocumentStandByTable(String document, String claims) {
        assertThat(RegisterFolder.invented().read(folder).sources().claimsCiting(document).stream()
                        .map(Claim::id))
                .containsExactlyElementsOf(claims.isEmpty() ? List.of() : List.of(claims.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "a, a, false",
        "b, b, true",
        "b c, b c, true",
        "a b, a b, false",
        "c a, a c, false",
        "c b c, b c, true",
        "'', '', false",
    })
    void whatIsCitedIsWeakIfEachOfItsSourcesIs(String cited, String named, boolean weak) {
        Sources sources = RegisterFolder.invented()
                .withText(
                        "documents.tsv",
                        text -> text.replace("\treason\n", "\treason\tweak\n")
                                .replace("(b:2).\n", "(b:2).\tyes\n")
                                .replace("Only there.\n", "Only there.\tyes\n"))
                .read(folder)
                .sources();
        List<Citation> citations = cited.isEmpty()
                ? List.of()
                : List.of(cited.split(" ", -1)).stream().map(Citation::parse).toList();

        assertThat(sources.isWeak(citations)).isEqualTo(weak);
        assertThat(String.join(
                        " ",
                        sources.named(citations).stream()
                                .map(SourceDocument::id)
                                .toList()))
                .isEqualTo(named);
    }
}
