import { labelledNames } from './gold.ts';
import { gather, featuresOf, weigh } from '#recognition';
import { readReport } from '#reader'; import fs from 'node:fs';
const set = labelledNames('/work/shared/eval/entities'); const pools = new Map(); set.forEach((l,i)=>gather(pools,i,l.candidates));
for (const arg of process.argv.slice(2)) { const [id,name]=arg.split('=');
 const l=set.find(x=>x.name.includes(id!))!; const text=fs.readFileSync('/work/shared/eval/entities/'+l.name.slice(9)+'/capture.txt','utf8'); const r=readReport({file:'a.txt',text});
 console.log('##',arg, 'credited', r.named.credited.join('; '), '| in blocks', r.named.blocks.filter(b=>b.text.includes(name!)).map(b=>b.at+': '+b.text.slice(Math.max(0,b.text.indexOf(name!)-60),b.text.indexOf(name!)+name!.length+40)).join(' || '), '| lines', text.split('\n').filter(x=>x.includes(name!)).slice(0,3).map(x=>x.slice(0,120)).join(' /// '));
 for (const c of l.candidates.names) if (Object.keys(c.forms).some(f=>f.includes(name!))) { const p=pools.get(c.key); const f=featuresOf(p); const w=weigh(f); console.log('   ',c.key, Object.entries(w).map(([k,v])=>k+' '+v.toFixed(2)).join(' '), [...f.keys()].join(', ')); } }
