import { readFileSync } from 'node:fs';
const t0 = performance.now();
const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
console.log('load', performance.now()-t0);
const f = process.argv[2]!;
const doc = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(f)), disableFontFace: true, isEvalSupported: false, useSystemFonts: false, cMapUrl: 'node_modules/pdfjs-dist/cmaps/', cMapPacked: true, standardFontDataUrl: 'node_modules/pdfjs-dist/standard_fonts/', verbosity: 1 }).promise;
console.log('pages', doc.numPages, performance.now()-t0);
const names = Object.fromEntries(Object.entries(pdfjs.OPS).map(([k,v])=>[v,k]));
const count: Record<string, number> = {};
for (let p=1;p<=doc.numPages;p++){ const page=await doc.getPage(p); const ops=await page.getOperatorList();
 ops.fnArray.forEach((fn,i)=>{const n=names[fn]!; count[n]=(count[n]??0)+1; if(p===Number(process.argv[3]??1) && i<Number(process.argv[4]??120)) console.log(i,n,JSON.stringify(ops.argsArray[i])?.slice(0,400));});
 if (p===1) console.log(page.view, page.rotate);
}
console.log(count, performance.now()-t0);
