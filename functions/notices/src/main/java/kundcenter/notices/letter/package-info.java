/// Letters put into words: templates, phrases, plain text and HTML.
@NullMarked
package kundcenter.notices.letter;

import org.jspecify.annotations.NullMarked;
