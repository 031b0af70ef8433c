package telesales.meetingmetrics.effectivecalls.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.eventsourcing.command.CommandContext;
import telesales.figures.EffectiveCallRule;
import telesales.meetingmetrics.effectivecalls.CurrentEffectiveCallRules;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleCommand.SetEffectiveCallRule;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.http.Body;

/** What counts as an effective call. */
@Path("/api/effective-call-rules")
@Tag(name = "effective calls")
@Produces(MediaType.APPLICATION_JSON)
public class EffectiveCallRulesResource {
  private static final Set<String> FIELDS = Set.of("minimumTalkSeconds", "effectiveFrom");

  private final CurrentEffectiveCallRules rules;
  private final CurrentFloor currentFloor;
  private final Caller caller;
  private final Clock clock;

  EffectiveCallRulesResource(
      CurrentEffectiveCallRules rules, CurrentFloor currentFloor, Caller caller, Clock clock) {
    this.rules = rules;
    this.currentFloor = currentFloor;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "All rules of what counts as an effective call, by version",
      description =
          "On a day the latest that began by then holds, of those that begin on the same day the"
              + " later version. A call counts by the rule of its local day.")
  public Uni<EffectiveCallRuleView.All> get() {
    return rules.get().map(EffectiveCallRuleView.All::of);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Sets from which day on how much talk makes a call effective",
      description =
          "minimumTalkSeconds: 0 to 3600. effectiveFrom: today in the floor's zone unless sent; if"
              + " it lies in the past, the days since are counted anew. Targets that were reached"
              + " stay so.")
  public Uni<EffectiveCallRuleView> put(@Nullable JsonNode body) {
    return currentFloor.get().map(currentFloor::today).chain(today -> put(body, today));
  }

  private Uni<EffectiveCallRuleView> put(@Nullable JsonNode body, LocalDate today) {
    SetEffectiveCallRule command = read(body, today, caller.name());
    return rules
        .decide(command, new CommandContext(clock.instant(), caller.meta()))
        .map(decided -> decided.state().lastFrom(command.effectiveFrom()).orElseThrow())
        .map(EffectiveCallRuleView::of);
  }

  private static SetEffectiveCallRule read(@Nullable JsonNode sent, LocalDate today, String by) {
    var body = new Body();
    JsonNode fields = body.fields(sent, FIELDS);
    int most = EffectiveCallRule.LARGEST_MINIMUM_TALK_SECONDS;
    var command =
        new SetEffectiveCallRule(
            (int) body.whole(fields, "", "minimumTalkSeconds", 0, most),
            body.optionalDay(fields, "", "effectiveFrom").orElse(today),
            by);
    body.mustBeRight();
    return command;
  }
}
