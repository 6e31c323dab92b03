package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.Csto;
import io.github.csto.account.RosterAnswer;
import io.github.csto.country.Country;
import io.github.csto.jackson.CstoModule;
import io.github.csto.membership.MembershipEvent;
import java.time.LocalDate;
import java.util.List;

/** A user's program on the module path: it asks one question, writes values as JSON and reads them back, and fails if an answer is wrong. */
public final class Consumer {
    private Consumer() {}

    /**
     * Asks who was a member on 1 June 1999.
     *
     * @param args not used
     * @throws JsonProcessingException if a value cannot be written or read
     */
    public static void main(String[] args) throws JsonProcessingException {
        if (!Csto.class.getModule().isNamed()
                || !CstoModule.class.getModule().getName().equals("io.github.csto.jackson")) {
            throw new IllegalStateException("The library is not on the module path: " + Csto.class.getModule());
        }
        Csto csto = Csto.fromSeeds();
        RosterAnswer answer = csto.membersOn(LocalDate.of(1999, 6, 1));
        List<Country> members = answer.members();
        if (members.size() != 6) {
            throw new IllegalStateException("Expected 6 members on 1999-06-01, got " + members);
        }
        JsonMapper mapper = JsonMapper.builder().addModule(new CstoModule()).build();
        System.out.println("members on 1999-06-01: " + mapper.writeValueAsString(members));
        for (MembershipEvent event : csto.history().events()) {
            String json = mapper.writeValueAsString(event);
            if (!mapper.readValue(json, MembershipEvent.class).equals(event)) {
                throw new IllegalStateException("Not read back: " + json);
            }
        }
        System.out.println(
                "events read back from JSON: " + csto.history().events().size());
    }
}
