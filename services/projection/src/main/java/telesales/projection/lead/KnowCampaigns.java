package telesales.projection.lead;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import telesales.contracts.Event;
import telesales.contracts.calls.CallEvent;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Column;

/** Keeps the names of campaigns, which nobody wants to look for among millions of calls. */
@ApplicationScoped
public class KnowCampaigns implements Follower {
  private static final String ADD =
      "INSERT INTO campaign (campaign) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING";
  private static final Column<String> CAMPAIGN = Column.text("campaign", name -> name);

  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(CallEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> campaigns =
        events.stream()
            .flatMap(each -> each.event().stream())
            .map(event -> ((CallEvent) event).details().campaign())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    if (!campaigns.isEmpty()) {
      transaction.write(ADD, Tuple.of(CAMPAIGN.of(campaigns)));
    }
  }
}
