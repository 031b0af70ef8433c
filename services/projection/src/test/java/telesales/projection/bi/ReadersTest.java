package telesales.projection.bi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.projection.ProjectionTest;

/** What whoever signs in as a BI tool does may read, and what not. */
@QuarkusTest
class ReadersTest extends ProjectionTest {
  @Test
  void every_view_and_column_says_what_it_is() {
    assertThat(
            Psql.rows(
                """
                SELECT c.relname, a.attname
                FROM pg_class c
                LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                WHERE c.relnamespace = 'bi'::regnamespace
                  AND (obj_description(c.oid) IS NULL OR col_description(c.oid, a.attnum) IS NULL)
                """))
        .isEmpty();
    List<Object> views =
        Psql.rows("SELECT relname FROM pg_class WHERE relnamespace = 'bi'::regnamespace").stream()
            .map(row -> row.get("relname"))
            .toList();
    assertThat(views)
        .contains(
            "fact_call",
            "fact_agent_day",
            "fact_team_day",
            "fact_handover",
            "fact_deal",
            "fact_lead_stage",
            "dim_agent",
            "dim_team",
            "dim_date",
            "dim_campaign",
            "dim_disposition",
            "freshness");
  }

  @Test
  void every_view_can_be_read() {
    Psql.rows("SELECT relname FROM pg_class WHERE relnamespace = 'bi'::regnamespace")
        .forEach(row -> Psql.rows("SELECT * FROM %s LIMIT 1".formatted(row.get("relname"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT count(*) FROM public.call_version",
        "SELECT count(*) FROM public.handover_version",
        "SELECT * FROM public.counted_call('infinity')",
        "SELECT count(*) FROM public.event",
        "SET default_transaction_read_only = off; CREATE TABLE bi.mine (id int)",
        "SET default_transaction_read_only = off; CREATE TEMP TABLE mine (id int)",
        "SET default_transaction_read_only = off; INSERT INTO public.campaign VALUES ('mine')"
      })
  void nothing_else_can_be_read_and_nothing_written(String statement) {
    Psql.Answer answer = Psql.ask(statement.split("; "));

    assertThat(answer.exitCode()).isNotZero();
    assertThat(answer.output()).contains("permission denied");
  }

  @ParameterizedTest
  @CsvSource({
    "default_transaction_read_only,on",
    "search_path,bi",
    "statement_timeout,1min",
    "idle_in_transaction_session_timeout,1min",
    "idle_session_timeout,30min",
    "temp_file_limit,1GB"
  })
  void a_session_is_bounded(String setting, String value) {
    assertThat(Psql.ask("SHOW " + setting).output()).isEqualTo(value);
  }

  @Test
  void there_are_no_more_connections_than_leave_enough_to_the_services() {
    assertThat(Psql.rows("SELECT rolconnlimit FROM pg_roles WHERE rolname = current_user"))
        .containsExactly(Map.of("rolconnlimit", 10));
  }

  @Test
  void no_column_has_a_customers_number_name_or_anybodys_wording() {
    assertThat(
            Psql.rows(
                """
                SELECT attrelid::regclass::text AS view, attname
                FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
                WHERE c.relnamespace = 'bi'::regnamespace AND attnum > 0
                  AND attname ~ 'customer|phone|number|note|reason|objection|answer$|question'
                """))
        .isEmpty();
  }
}
