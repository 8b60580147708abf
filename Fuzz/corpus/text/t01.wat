;; comments (; nested (; block ;) ;)
(@annotation "x" (y) 1.5)
(module quote "(memory" " 1)")
