package telesales.singlemachine.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.singlemachine.reconciliation.Difference.Kind;

class DayReconciliationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String CALL = "call-7";
  private static final String COUNTED = "1|li|0|60|1|0|0";

  private final FakePlaces places = new FakePlaces();

  @BeforeEach
  void hundred_calls_known_everywhere() {
    for (int i = 0; i < 100; i++) {
      places.know("call-" + i, COUNTED);
    }
  }

  @Test
  void what_is_equal_by_checksum_is_not_asked_for_call_by_call() {
    assertThat(new DayReconciliation(places, DAY).compare()).allMatch(Compared::isEqual);
    assertThat(of("boards").found()).isEqualTo(100);
    assertThat(places.asked()).noneMatch(path -> path.contains("buckets="));
  }

  @Test
  void a_call_that_one_place_lost_is_named_and_no_other_place_is_blamed() {
    places.at("boards").remove(CALL);

    assertThat(of("boards").wrong())
        .containsExactly(new Difference(Kind.MISSING, CALL, COUNTED, null));
    assertThat(of("agent-days").isEqual()).isTrue();
  }

  @Test
  void the_same_number_of_calls_is_not_enough() {
    places.at("leads").put(CALL, "1|li|0|61|1|0|0");

    assertThat(of("leads").wrong())
        .containsExactly(new Difference(Kind.DIFFERENT, CALL, COUNTED, "1|li|0|61|1|0|0"));
  }

  @Test
  void what_is_counted_but_stored_nowhere_is_named() {
    places.at("boards").put("call-made-up", COUNTED);

    assertThat(of("boards").wrong())
        .containsExactly(new Difference(Kind.UNKNOWN, "call-made-up", null, COUNTED));
  }

  @Test
  void a_call_is_on_its_way_while_its_place_is_behind() {
    places.at("boards").remove(CALL);
    places.behind("boards", 1);

    assertThat(of("boards").wrong()).isEmpty();
    assertThat(of("boards").onTheirWay()).extracting(Difference::key).containsExactly(CALL);
  }

  @Test
  void a_call_is_on_its_way_while_it_was_not_sent() {
    places.at("boards").remove(CALL);
    places.behind("published", 1);

    assertThat(of("boards").wrong()).isEmpty();
    assertThat(of("boards").onTheirWay()).hasSize(1);
  }

  @Test
  void a_call_that_came_while_it_was_compared_is_not_called_lost() {
    places.at("boards").remove(CALL);
    places.meanwhile(() -> places.at("stored").put("call-new", COUNTED));

    assertThat(new DayReconciliation(places, DAY).compare())
        .filteredOn(each -> each.place().name().equals("boards"))
        .singleElement()
        .satisfies(
            boards -> {
              assertThat(boards.wrong()).extracting(Difference::key).containsExactly(CALL);
              assertThat(boards.onTheirWay())
                  .extracting(Difference::key)
                  .containsExactly("call-new");
            });
  }

  @Test
  void posts_that_were_forgotten_by_now_are_no_loss_but_an_answered_call_that_is_not_stored_is() {
    places.at("answered").remove(CALL);
    assertThat(of("answered").isEqual()).isTrue();

    places.at("answered").put("call-lost", COUNTED);
    assertThat(of("answered").wrong())
        .extracting(Difference::kind, Difference::key)
        .containsExactly(tuple(Kind.UNKNOWN, "call-lost"));
  }

  private Compared of(String name) {
    List<Compared> all = new DayReconciliation(places, DAY).compare();
    return all.stream().filter(each -> each.place().name().equals(name)).findFirst().orElseThrow();
  }
}
