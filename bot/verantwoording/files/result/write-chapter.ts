import type { Block, Chapter } from '../../../../cards/parts/chapter.ts';
import { literal } from '../../../../cards/parts/text.ts';

/** A chapter as a .docx file, in Dutch, with real headings and header rows. The package is loaded at the first file. */
export async function writeChapter({ title, blocks }: Chapter): Promise<Uint8Array> {
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

  const paragraph = (text: string, bold = false) =>
    new Paragraph({ children: [new TextRun({ text: literal(text), bold })] });

  const row = (cells: readonly string[], kind: 'header' | 'total' | 'plain') =>
    new TableRow({
      tableHeader: kind === 'header',
      cantSplit: true,
      children: cells.map((text) => new TableCell({ children: [paragraph(text, kind !== 'plain')] })),
    });

  const draw = (block: Block) => {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_1,
            children: [new TextRun(literal(block.text))],
          }),
        ];
      case 'paragraph':
        return [paragraph(block.text)];
      case 'table':
        return [
          new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(literal(block.caption))] }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              row(block.header, 'header'),
              ...block.rows.map((cells, at) =>
                row(cells, block.total && at === block.rows.length - 1 ? 'total' : 'plain'),
              ),
            ],
          }),
          new Paragraph({}),
        ];
    }
  };

  const file = new Document({
    title: literal(title),
    creator: 'Meedoen',
    lastModifiedBy: 'Meedoen',
    description: '',
    styles: {
      default: { document: { run: { language: { value: 'nl-NL' }, font: 'Calibri', size: 22 } } },
      paragraphStyles: [
        { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { bold: true } },
      ],
    },
    sections: [{ children: blocks.flatMap<InstanceType<typeof Paragraph> | InstanceType<typeof Table>>(draw) }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
