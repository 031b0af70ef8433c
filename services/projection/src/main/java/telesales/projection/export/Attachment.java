package telesales.projection.export;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer that is a file to be kept. */
public final class Attachment {
  private Attachment() {}

  /**
   * @param name without its extension; a header holds no text of anybody's choosing
   */
  public static RestResponse<byte[]> of(byte[] file, String name, String extension) {
    String harmless = name.replaceAll("[^A-Za-z0-9_-]", "_");
    return RestResponse.ResponseBuilder.ok(file)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.%s\"".formatted(harmless, extension))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
