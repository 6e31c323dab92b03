/**
 * A Jackson module that writes and reads the values of the library as JSON. It is the artifact of {@code csto-core} with the
 * classifier {@code jackson}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CstoModule()).build();
 * String json = mapper.writeValueAsString(PartialDate.parse("1999")); // "1999"
 * PartialDate date = mapper.readValue(json, PartialDate.class);
 * }</pre>
 */
@NullMarked
package io.github.csto.jackson;

import org.jspecify.annotations.NullMarked;
