-- Abbreviations that nobody needs to have explained.

local known = {}
for word in ([[
  AD AM BC CD CEO CFO CTO CV DNA DOI DVD EU FAQ FAX GDP GMT GPS HIV HTML HTTP HTTPS ICT ID II III IP ISBN ISO IT IV IX JSON
  MP NASA NATO NB NGO NGOS OK PDF PIN PM PO RSVP SMS SQL TV UK UN UNESCO URI URL URLS US USA USB USD UTC VAT VI VII VIII
  VIP WHO WTO WWW XI XII XIII XIV XML XV XX YAML ZIP
]]):gmatch "%S+" do known[word] = true end
return known
