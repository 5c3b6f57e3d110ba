import type { RefusalRows } from './refusal-row';

/** Sheets taken in 导入. */
export const importsRefusals = {
  FILE_TYPE: { status: 422, zh: '只收 xlsx 或 csv 文件，请另存后再传', en: 'Only xlsx or csv; save it as one of these' },
  FILE_TOO_LARGE: { status: 413, zh: '超过 {mb} MB 或 {rows} 行，请拆分', en: 'Over {mb} MB or {rows} rows; split' },
  ENCODING_UNKNOWN: {
    status: 422,
    zh: '文字编码或表头无法识别，请存为 UTF-8 并用模板表头',
    en: "Encoding or header not recognised; save as UTF-8 with the template's header",
  },
  COLUMN_MISSING: { status: 422, zh: '缺少“{column}”列，请对应或用模板', en: 'No column {column}; map it or use the template' },
  TEXT_CORRUPT: { status: 422, zh: '第 {rows} 行文字已损坏，请存为 UTF-8', en: 'Rows {rows} garbled; save as UTF-8' },
  PINYIN_INTRUSION: { status: 422, zh: '文字中混入拼音，请改回汉字', en: 'Pinyin inside the text; write the characters only' },
  BROKEN_RUN: {
    status: 422,
    zh: '文字中夹有问号，已有字丢失，请重填',
    en: 'Question marks inside the text, characters are lost; type it again',
  },
  MOJIBAKE: { status: 422, zh: '文字是乱码，可能应为“{repair}”，请核对后重填', en: 'Garbled, perhaps {repair}; check and type it again' },
  REPLACEMENT_CHAR: { status: 422, zh: '含无法显示的字符，请重填', en: 'Characters that cannot be shown; type it again' },
  MARKUP: { status: 422, zh: '文字中夹有网页代码，请删去', en: 'Web markup inside the text; remove it' },
  IMPORT_QUARANTINED: {
    status: 409,
    zh: '{n} 行文字损坏，整表未导入，请修好后重传',
    en: '{n} rows garbled, nothing went in; repair the sheet and send it again',
  },
  IMPORT_NOT_PREVIEWED: { status: 409, zh: '请先预检，看过结果再导入', en: 'Not yet checked; run the preview, then import' },
  UNDO_REFUSED: { status: 409, zh: '已超过撤销时限，请逐条更正', en: 'Too late to undo; correct singly' },
  IMPORT_TOUCHED: { status: 409, zh: '{n} 条已使用，不能整批撤销，请逐条更正', en: '{n} in use, no undo as a whole; correct singly' },
} as const satisfies RefusalRows;
