<?php $title = 'The Harbor Ledger'; ?>
<html>
  <head>
    <title><?= $title ?></title>
    <link rel="stylesheet" href="/npm/cookieconsent/build/cookieconsent.min.css" />
    <script src="/npm/cookieconsent/build/cookieconsent.min.js"></script>
    <script>
      window.started = true;
      window.addEventListener('load', function () {
        window.cookieconsent.initialise({
          type: 'opt-in',
          cookie: { name: 'harbor_cookies' },
          content: { href: '/cookies' },
          onStatusChange: function (status) {},
        });
      });
    </script>
  </head>
  <body class="<?= $class ?>">
    <p>Herring are back</p>
  </body>
</html>
