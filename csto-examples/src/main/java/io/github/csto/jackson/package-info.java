/**
 * A Jackson module that writes and reads the values of the library as JSON. It is an artifact of its own.
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
