package telesales.projection.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import telesales.projection.BoardConfig;

/** The events of a stream: what is watched, and between that a sign that the server is there. */
@ApplicationScoped
class LiveEvents {
  private final BoardConfig config;
  private final ObjectMapper json;
  private final Clock clock;

  LiveEvents(BoardConfig config, ObjectMapper json, Clock clock) {
    this.config = config;
    this.json = json;
    this.clock = clock;
  }

  Multi<OutboundSseEvent> of(Multi<String> boards, Sse sse) {
    Multi<OutboundSseEvent> changes = boards.map(written -> event(sse, "board", written));
    Multi<OutboundSseEvent> pings =
        Multi.createFrom()
            .ticks()
            .startingAfter(config.pingInterval())
            .every(config.pingInterval())
            .onOverflow()
            .drop()
            .map(_ -> event(sse, "ping", clock.instant().toString()));
    return Multi.createBy().merging().withRequests(1).streams(changes, pings);
  }

  String write(Object board) {
    try {
      return json.writeValueAsString(board);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a board cannot be written", e);
    }
  }

  private static OutboundSseEvent event(Sse sse, String name, String data) {
    return sse.newEventBuilder().name(name).data(String.class, data).build();
  }
}
