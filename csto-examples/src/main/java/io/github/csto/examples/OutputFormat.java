package io.github.csto.examples;

/** How an answer is printed. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs; the keys are a contract. */
    JSON,
    /** For people, with headings and lists in Markdown. */
    MARKDOWN,
    /** For spreadsheets: one row a state or an act, below a header. */
    CSV
}
