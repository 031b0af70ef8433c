package telesales.singlemachine.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import telesales.localinfrastructure.SecretFile;

/** The key that signs sessions, made at the first start; services know its public half. */
final class SigningKeys {

  private static final String PRIVATE = "sign-in-private.pem";
  private static final String PUBLIC = "sign-in-public.pem";
  private static final int BITS = 2048;

  private SigningKeys() {}

  static KeyPair readOrCreate(Path directory) throws IOException {
    Path privateFile = directory.resolve(PRIVATE);
    Path publicFile = directory.resolve(PUBLIC);
    if (Files.notExists(privateFile) || Files.notExists(publicFile)) {
      KeyPair fresh = generate();
      // The public half first: a private key without it would never be replaced.
      SecretFile.write(publicFile, pem("PUBLIC KEY", fresh.getPublic().getEncoded()));
      SecretFile.write(privateFile, pem("PRIVATE KEY", fresh.getPrivate().getEncoded()));
      return fresh;
    }
    return read(privateFile, publicFile);
  }

  private static KeyPair generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has RSA", e);
    }
  }

  private static KeyPair read(Path privateFile, Path publicFile) throws IOException {
    try {
      var keys = KeyFactory.getInstance("RSA");
      PublicKey open = keys.generatePublic(new X509EncodedKeySpec(bytes(publicFile)));
      PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(privateFile)));
      return new KeyPair(open, secret);
    } catch (GeneralSecurityException e) {
      throw new IOException("not a key pair: " + privateFile, e);
    }
  }

  private static byte[] bytes(Path pem) throws IOException {
    String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
    return Base64.getMimeDecoder().decode(body);
  }

  private static String pem(String kind, byte[] key) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    return "-----BEGIN %s-----%n%s%n-----END %s-----".formatted(kind, body, kind);
  }
}
