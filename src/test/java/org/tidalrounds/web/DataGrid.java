package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The table of the page where the county's data are edited, as a person with a mouse and keys uses it. */
record DataGrid(Page page) {
    /** A cell by its row's key and its column. */
    Locator cell(String row, String column) {
        return page.locator("[data-row='" + row + "'] [data-column='" + column + "']");
    }

    void search(String text) {
        page.locator(".data-search").fill(text);
        assertThat(page.locator(".sheet-body > .sheet-row")).hasCount(1);
    }

    /** Types into a cell, which may lie out of sight sideways. */
    void type(String row, String column, String text) {
        cell(row, column).scrollIntoViewIfNeeded();
        cell(row, column).dblclick();
        page.locator(".sheet-editor").fill(text);
        page.keyboard().press("Enter");
    }

    /** Saves, and waits for what came of it. */
    void save() {
        page.locator("[data-key=save]").click();
        assertThat(page.locator(".data-told p").first()).isVisible();
    }
}
