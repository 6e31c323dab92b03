package io.github.csto.register;

import io.github.csto.time.PartialDate;

/**
 * What an answer rests on. Immutable and thread-safe.
 *
 * @param organisation the organisation
 * @param account the account that answers
 * @param horizon the date of the register's latest document
 * @param beyondHorizon whether the question goes beyond that, so that the answer is the last known state
 */
public record Basis(String organisation, String account, PartialDate horizon, boolean beyondHorizon) {}
