package telesales.projection.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/** Keeps which meetings are open. */
@ApplicationScoped
public class FollowMeetings implements Follower {
  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> keys = events.stream().flatMap(FollowMeetings::key).toList();
    if (keys.isEmpty()) {
      return;
    }
    Versions<MeetingState> meetings = MeetingState.TABLE.current(keys, transaction);
    events.forEach(each -> follow(each, meetings, changes));
    MeetingState.TABLE.write(meetings, transaction);
  }

  private static void follow(ReceivedEvent told, Versions<MeetingState> meetings, Changes changes) {
    switch (told.event().orElse(null)) {
      case MeetingOpened(var team, var day, var meeting, var by, var at) -> {
        var open = new MeetingState(team.value(), day, meeting, by, at, true);
        put(MeetingState.key(team.value(), day, meeting), open, told, meetings);
        changes.of(team);
      }
      case MeetingClosed(var team, var day, var meeting, _, _) -> {
        String key = MeetingState.key(team.value(), day, meeting);
        MeetingState before = meetings.get(key);
        if (before != null) {
          put(key, before.closed(), told, meetings);
          changes.of(team);
        }
      }
      case null, default -> {}
    }
  }

  private static void put(
      String key, MeetingState state, ReceivedEvent told, Versions<MeetingState> meetings) {
    meetings.put(key, state, told.streamVersion(), told.recordedAt());
  }

  private static Stream<String> key(ReceivedEvent told) {
    return switch (told.event().orElse(null)) {
      case MeetingOpened(var team, var day, var meeting, _, _) ->
          Stream.of(MeetingState.key(team.value(), day, meeting));
      case MeetingClosed(var team, var day, var meeting, _, _) ->
          Stream.of(MeetingState.key(team.value(), day, meeting));
      case null, default -> Stream.empty();
    };
  }
}
