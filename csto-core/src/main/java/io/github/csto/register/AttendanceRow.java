package io.github.csto.register;

import io.github.csto.council.Representative;

/** Somebody who sat for a state at a session. */
record AttendanceRow(String session, Representative representative) {}
