package kundcenter.aws;

import java.net.URI;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.utils.AttributeMap;

/// Whose certificates a client of AWS believes: those that the system believes.
///
/// A server without TLS, as on a laptop, has none that could be believed. A client of it does not
/// read the system's, which takes most of the time that it takes to make one.
public final class Trust {

  private Trust() {}

  /// What an HTTP client to this server is made with.
  public static AttributeMap towards(URI server) {
    return AttributeMap.builder()
        .put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, "http".equals(server.getScheme()))
        .build();
  }
}
