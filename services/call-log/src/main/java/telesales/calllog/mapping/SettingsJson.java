package telesales.calllog.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import telesales.contracts.calls.Disposition;

/** Settings as they are stored and shown. */
final class SettingsJson {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private SettingsJson() {}

  static ObjectNode write(DialerSettings settings) {
    ObjectNode node = JSON.createObjectNode();
    node.put("format", settings.format());
    node.put("timeZone", settings.timeZone().getId());
    node.put("defaultCountry", settings.defaultCountry());
    ObjectNode codes = node.putObject("codes");
    settings.codes().forEach((code, disposition) -> codes.put(code, disposition.wireName()));
    ObjectNode users = node.putObject("users");
    settings.users().forEach(users::put);
    node.put("defaultAgent", settings.defaultAgent());
    node.put("answeredFromSeconds", settings.answeredFromSeconds());
    node.put("keepPosts", settings.keepPosts());
    node.put("keepDays", settings.keepDays());
    node.put("publicUrl", settings.publicUrl());
    return node;
  }

  static byte[] write(DialerSecrets secrets) {
    try {
      return JSON.writeValueAsBytes(secrets);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static DialerSecrets secrets(byte[] text) {
    try {
      return JSON.readValue(text, DialerSecrets.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped codes, for people to look at beside their own. */
  static ObjectNode codes(Map<String, Disposition> shipped) {
    ObjectNode codes = JSON.createObjectNode();
    shipped.forEach((code, disposition) -> codes.put(code, disposition.wireName()));
    return codes;
  }
}
