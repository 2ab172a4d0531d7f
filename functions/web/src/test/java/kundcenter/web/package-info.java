@NullMarked
package kundcenter.web;

import org.jspecify.annotations.NullMarked;
