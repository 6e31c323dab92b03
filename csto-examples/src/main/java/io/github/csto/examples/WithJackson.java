package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.jackson.CstoModule;
import io.github.csto.membership.MembershipEvent;

/** The values of the library as JSON. */
public final class WithJackson {
    private WithJackson() {}

    /**
     * Prints an act that is read, and its date written again.
     *
     * @param args none
     * @throws JsonProcessingException if the text could not be read
     */
    public static void main(String[] args) throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().addModule(new CstoModule()).build();

        MembershipEvent event = mapper.readValue("""
                {"country": "UZ", "act": "REJOIN", "date": "2006", "citations": ["003:80,143,161"], "reason": ""}
                """, MembershipEvent.class);
        System.out.println(event); // UZ REJOIN 2006
        System.out.println(mapper.writeValueAsString(event.date())); // "2006"
    }
}
