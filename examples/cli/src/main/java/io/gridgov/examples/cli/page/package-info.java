/**
 * The page that {@code gridgov day} writes: a city's day as one self-contained HTML file.
 *
 * <p>{@link io.gridgov.examples.cli.page.PageData} is all that the page knows, with its true
 * counts; {@link io.gridgov.examples.cli.page.DayPage} writes it. What is too small to publish is
 * taken out before anything is written, so that it does not stand in the file's source either.
 */
package io.gridgov.examples.cli.page;
