/// A real Chromium, driven by its own protocol (CDP), for tests of pages.
@NullMarked
package kundcenter.local.browser;

import org.jspecify.annotations.NullMarked;
