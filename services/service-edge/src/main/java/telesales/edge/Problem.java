package telesales.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 tells it.
 *
 * @param type {@code urn:telesales:problem:} and a code that stays the same
 * @param title the same for all problems of this type
 * @param status of the HTTP answer
 * @param detail what is wrong this time, for people
 * @param errors each field that is wrong, where that is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, @Nullable String detail, List<FieldError> errors) {
  public static final String MEDIA_TYPE = "application/problem+json";
  private static final String TYPE_PREFIX = "urn:telesales:problem:";

  /**
   * One field that is wrong.
   *
   * @param field by its path in the body, as in {@code customer.age}; {@code body} for the whole
   * @param line of a body of many lines, from 1
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FieldError(String field, String detail, @Nullable Integer line) {
    public FieldError(String field, String detail) {
      this(field, detail, null);
    }
  }

  public static Problem of(Response.Status status, String code, String detail) {
    return of(status, code, detail, List.of());
  }

  public static Problem of(
      Response.Status status, String code, String detail, List<FieldError> errors) {
    return new Problem(
        TYPE_PREFIX + code, code.replace('-', ' '), status.getStatusCode(), detail, errors);
  }

  public Response toResponse() {
    return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this).build();
  }
}
