import { test } from 'vitest';
import { nameFolded } from '~/domain/search-fold';
test('x', () => {
  for (const w of ['アクセル','ｱｸｾﾙ','Axel Space','Satellite','Sat House'])
    console.log(w, JSON.stringify(nameFolded(w)));
  const names = Array.from({length:10000},(_, i)=>[`架空アクセル${i}製作所株式会社`,`Kakuu Axel Machinery ${i} Co., Ltd.`,`カクウアクセルセイサクショ${i}`]).flat();
  for (let k=0;k<3;k++){
  const s=performance.now(); names.forEach(nameFolded); console.log('all', performance.now()-s);}
});
