package kundcenter.store;

import java.time.Instant;

/// The answer to a request that must have its effect once, kept so that a repeated request gets
/// it again.
///
/// @param key who asked for what under which key, as one fingerprint
/// @param request the fingerprint of what was sent: the same key with another request is refused
/// @param location the path of what was made
/// @param expires from when on the answer is forgotten
public record KeptAnswer(String key, String request, String location, String body, Instant expires)
    implements Entry {}
