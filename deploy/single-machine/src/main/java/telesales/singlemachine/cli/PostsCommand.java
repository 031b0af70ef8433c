package telesales.singlemachine.cli;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what dialers posted and nothing came of, without content. */
@Command(name = "posts", description = "Lists posts of dialers that no call could be made of.")
final class PostsCommand implements Runnable {

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--status",
      paramLabel = "S",
      defaultValue = "unmapped",
      description = "unmapped, unfinished, refused, taken or all (default: ${DEFAULT-VALUE}).")
  private String status = "unmapped";

  @Option(names = "--unmapped", description = "The same as --status unmapped.")
  private boolean unmapped;

  @Override
  public void run() {
    var api = new Api(Given.value(installation).running());
    String wanted = unmapped ? "unmapped" : URLEncoder.encode(status, StandardCharsets.UTF_8);
    String next = "0";
    while (next != null) {
      JsonObject page = api.get("/api/dialer-posts?status=" + wanted + "&after=" + next);
      JsonArray posts = page.getJsonArray("posts");
      posts.forEach(post -> Given.print(spec, line((JsonObject) post)));
      Object goOn = page.getValue("next");
      next = goOn == null ? null : goOn.toString();
    }
  }

  private static String line(JsonObject post) {
    JsonArray errors =
        post.getJsonObject("problem", new JsonObject()).getJsonArray("errors", new JsonArray());
    String why =
        errors.stream()
            .map(JsonObject.class::cast)
            .map(error -> error.getString("field") + ": " + error.getString("detail"))
            .collect(Collectors.joining("; "));
    return "%s %s %s %s %s"
        .formatted(
            post.getValue("id"),
            post.getString("receivedAt"),
            post.getString("dialer"),
            post.getString("status"),
            why);
  }
}
