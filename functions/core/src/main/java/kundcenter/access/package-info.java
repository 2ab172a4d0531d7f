/// How people and programs show who they are: sign-ins by mail, sessions, codes, and how often
/// each may ask.
@NullMarked
package kundcenter.access;

import org.jspecify.annotations.NullMarked;
