package vn.bangvang.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of fixed widths: with rules for lists, without for the blocks at the top and the bottom. */
final class WordTable {

    static final int PADDING = WordPage.mm(1.4);
    private static final int AIR = WordPage.mm(0.7);

    private final XWPFTable table;
    private final List<Integer> widths;
    private int rows;

    private WordTable(XWPFTable table, List<Integer> widths) {
        this.table = table;
        this.widths = widths;
    }

    static WordTable ruled(XWPFDocument document, List<Integer> widths) {
        var table = open(document, widths);
        table.table.setCellMargins(AIR, PADDING, AIR, PADDING);
        return table;
    }

    static WordTable bare(XWPFDocument document, List<Integer> widths) {
        var table = open(document, widths);
        table.table.removeBorders();
        table.table.setCellMargins(0, 0, 0, 0);
        return table;
    }

    private static WordTable open(XWPFDocument document, List<Integer> widths) {
        var table = document.createTable(1, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTableAlignment(TableRowAlign.CENTER);
        var grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(WordPage.twips(width)));
        return new WordTable(table, widths);
    }

    /** A row that no page break cuts, its cells as wide as the columns and with one empty paragraph each. */
    XWPFTableRow row() {
        var row = rows == 0 ? table.getRow(0) : table.createRow();
        rows++;
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.size(); i++) {
            width(row.getCell(i), widths.get(i));
        }
        return row;
    }

    /** A row of a single cell across all columns. */
    XWPFTableCell wideRow() {
        var row = row();
        for (int i = widths.size() - 1; i > 0; i--) {
            row.removeCell(i);
        }
        var cell = row.getCell(0);
        width(cell, widths.stream().mapToInt(Integer::intValue).sum());
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(WordPage.twips(widths.size()));
        return cell;
    }

    /** So that what follows, the signature, never stands alone on a page. */
    void keepLastRowWithNext() {
        for (var cell : table.getRow(rows - 1).getTableCells()) {
            first(cell).setKeepNext(true);
        }
    }

    static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().getFirst();
    }

    static void fill(XWPFTableCell cell, String text, WordText type, ParagraphAlignment alignment) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        type.write(WordText.shape(first(cell), alignment, 0, 0), text);
    }

    private static void width(XWPFTableCell cell, int width) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(width));
    }
}
