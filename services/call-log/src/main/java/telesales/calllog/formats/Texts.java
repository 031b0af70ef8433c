package telesales.calllog.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import telesales.edge.ProblemException;

/** Bytes as text. */
final class Texts {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private Texts() {}

  /** Strictly: a replacement character in a name would be a silent loss. */
  static String utf8(byte[] bytes) {
    try {
      return decode(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw ProblemException.invalid("body", "is not UTF-8");
    }
  }

  /** Forms do not say what they are written in: UTF-8, or what Chinese systems used before it. */
  static String guessed(byte[] bytes) {
    try {
      return decode(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      try {
        return decode(bytes, GB18030);
      } catch (CharacterCodingException neither) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
      }
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }
}
