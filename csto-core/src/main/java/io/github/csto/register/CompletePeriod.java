package io.github.csto.register;

import io.github.csto.time.DateInterval;

/** A period for which the record of a Council's work is declared complete: a row of {@code complete-periods.tsv}. */
record CompletePeriod(String organisation, DateInterval period, String reason) {}
